namespace Orm.Generators.Model.Queries;

/// <summary>Whether a query within the lambda has a row.</summary>
/// <param name="Index">Its place among the lambda's queries.</param>
/// <param name="IsNegated">Whether it must have none.</param>
internal sealed record ExistsCondition(int Index, bool IsNegated) : Condition;
