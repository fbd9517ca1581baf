namespace Orm.Generators.Model;

/// <summary>An entity and all that its generated half depends on.</summary>
internal sealed record PlacedEntity(Entity Entity, TablePlace Place)
{
    public static PlacedEntity Of(Entity entity, EquatableArray<TablePlace> order)
        => new(entity, order.First(place => place.Type == entity.Declaration.FullName));
}
