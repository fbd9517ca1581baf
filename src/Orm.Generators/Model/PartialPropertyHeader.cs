namespace Orm.Generators.Model;

/// <summary>A partial property that the generator implements.</summary>
/// <param name="Type">Its type with nullability, as C# names it.</param>
/// <param name="Name">Its name, escaped.</param>
/// <param name="Declaration">What its implementing half repeats.</param>
internal sealed record PartialPropertyHeader(string Type, string Name, PartialProperty Declaration);
