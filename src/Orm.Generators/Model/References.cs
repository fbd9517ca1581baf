namespace Orm.Generators.Model;

/// <summary>What the referenced assemblies bring.</summary>
/// <param name="HasSession">Whether sessions are among them, so that keys can be looked up.</param>
/// <param name="HasSchema">Whether schema commands are among them.</param>
/// <param name="Entities">Their public entities, those that others refer to first.</param>
internal sealed record References(bool HasSession, bool HasSchema, EquatableArray<ReferencedEntity> Entities);
