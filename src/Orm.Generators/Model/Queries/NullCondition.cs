namespace Orm.Generators.Model.Queries;

/// <summary>A null test.</summary>
/// <param name="Operand">What is tested.</param>
/// <param name="IsNegated">Whether it must not be null.</param>
internal sealed record NullCondition(Operand Operand, bool IsNegated) : Condition;
