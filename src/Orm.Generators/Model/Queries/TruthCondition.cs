namespace Orm.Generators.Model.Queries;

/// <summary>A bool by itself.</summary>
/// <param name="Operand">The column or value.</param>
/// <param name="IsNegated">Whether it must be false.</param>
internal sealed record TruthCondition(Operand Operand, bool IsNegated) : Condition;
