namespace Orm.Generators.Model;

/// <summary>What the referenced assemblies bring.</summary>
/// <param name="HasRuntime">Whether Orm.Runtime is among them.</param>
/// <param name="Entities">Their public entities, those that others refer to first.</param>
internal sealed record References(bool HasRuntime, EquatableArray<ReferencedEntity> Entities);
