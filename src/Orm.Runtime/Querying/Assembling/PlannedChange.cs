namespace Orm.Querying.Assembling;

/// <summary>An UPDATE or DELETE.</summary>
/// <param name="Entity">The entity whose rows it writes.</param>
/// <param name="Conditions">Which rows.</param>
/// <param name="Set">What an UPDATE sets.</param>
internal sealed record PlannedChange(EntityMap Entity, List<PlacedStep> Conditions, PlacedStep? Set);
