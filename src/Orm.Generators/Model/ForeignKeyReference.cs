namespace Orm.Generators.Model;

/// <summary>A foreign key, as far as the order of tables goes.</summary>
/// <param name="Name">The constraint's name.</param>
/// <param name="Target">The class referred to.</param>
internal sealed record ForeignKeyReference(string Name, string Target);
