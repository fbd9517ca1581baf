namespace Orm.Generators.Model.Queries;

/// <summary>A value under a condition.</summary>
internal sealed record CaseBranch(Condition Condition, Operand Value);
