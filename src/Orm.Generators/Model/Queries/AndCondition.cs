namespace Orm.Generators.Model.Queries;

/// <summary>Both.</summary>
internal sealed record AndCondition(Condition Left, Condition Right) : Condition;
