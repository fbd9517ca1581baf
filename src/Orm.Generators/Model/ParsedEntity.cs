namespace Orm.Generators.Model;

/// <summary>What one class marked [Table] gives.</summary>
/// <param name="Header">Null where no half of the class can be written.</param>
/// <param name="Entity">Null where the class has mistakes.</param>
/// <param name="IsFlawless">Whether there is nothing to say of the class, not even a warning.</param>
internal sealed record ParsedEntity(EntityHeader? Header, Entity? Entity, bool IsFlawless);
