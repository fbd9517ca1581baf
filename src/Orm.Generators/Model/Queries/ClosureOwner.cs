namespace Orm.Generators.Model.Queries;

/// <summary>The class within which the compiler makes a lambda's closure class, by its name in metadata.</summary>
internal sealed record ClosureOwner(string Type, string Assembly);
