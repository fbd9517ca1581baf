namespace Orm.Querying.Assembling;

/// <summary>An operator at its place.</summary>
/// <param name="Step">The operator.</param>
/// <param name="Scope">The level whose rows its columns are of.</param>
/// <param name="Queries">Its subqueries.</param>
internal sealed record PlacedStep(Step Step, SelectLevel Scope, SelectLevel[] Queries);
