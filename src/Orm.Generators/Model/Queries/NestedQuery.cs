namespace Orm.Generators.Model.Queries;

/// <summary>A query within a lambda.</summary>
/// <param name="Kind">What is asked of it.</param>
/// <param name="Entity">The entity that it begins with; null where it begins with a captured query.</param>
/// <param name="Operand">The captured query's place among the lambda's; -1 for none.</param>
/// <param name="Calls">Its operators.</param>
internal sealed record NestedQuery(NestedQueryKind Kind, string? Entity, int Operand, EquatableArray<QueryCall> Calls);
