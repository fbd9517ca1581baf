namespace Orm.Generators.Model.Queries;

/// <summary>Either.</summary>
internal sealed record OrCondition(Condition Left, Condition Right) : Condition;
