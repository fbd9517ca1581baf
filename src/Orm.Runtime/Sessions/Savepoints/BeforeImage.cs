namespace Orm.Sessions;

/// <summary>What an object was when a savepoint was begun, taken when something first changed it since.</summary>
/// <param name="State">Its state; that of an object that was new is Transient.</param>
/// <param name="Flags">What was remembered of it.</param>
/// <param name="Written">The values that the database had; null for a new object.</param>
/// <param name="Values">The values of an object that stands for no row, being detached or deleted; else null.</param>
/// <param name="Committed">The values before the transaction's flushes; null where there were none.</param>
internal readonly record struct BeforeImage(EntityState State, TrackedFlags Flags, IEntity? Written, IEntity? Values, IEntity? Committed);
