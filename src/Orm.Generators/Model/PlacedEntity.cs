namespace Orm.Generators.Model;

/// <summary>An entity and all that its generated half depends on.</summary>
internal sealed record PlacedEntity(Entity Entity, TablePlace Place);
