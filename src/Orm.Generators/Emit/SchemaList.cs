using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>The entities of a schema, each after those that it refers to.</summary>
internal static class SchemaList
{
    public static EquatableArray<string> Of(IEnumerable<ReferencedEntity> referenced, IEnumerable<TablePlace> own)
        => new(referenced.Select(entity => entity.Type).Concat(own.Select(place => place.Type)));

    public static EquatableArray<string> PublicOf(IEnumerable<TablePlace> own)
        => new(own.Where(place => place.IsPublic).Select(place => place.Type));
}
