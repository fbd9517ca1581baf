namespace Orm.Generators.Model;

/// <summary>What of an entity decides the order of tables.</summary>
/// <param name="Type"><c>global::Shop.User</c>.</param>
/// <param name="IsPublic">Whether code in other assemblies can name it.</param>
/// <param name="ForeignKeys">Names of its foreign keys and the classes that they refer to.</param>
internal sealed record EntityReferences(string Type, bool IsPublic, EquatableArray<ForeignKeyReference> ForeignKeys)
{
    public static EntityReferences Of(Entity entity) => new(
        entity.Declaration.FullName,
        entity.Declaration.IsPublic,
        new(entity.ForeignKeys.Select(key => new ForeignKeyReference(key.Name, key.Target))));
}
