namespace Orm.Generators.Model.Queries;

/// <summary>Whether a value is among those of a list.</summary>
/// <param name="Operand">The value.</param>
/// <param name="List">The list: a value, or a column.</param>
/// <param name="ListCanHoldNull">Whether an element can be null.</param>
/// <param name="IsNegated">Whether it must not be there.</param>
internal sealed record MembershipCondition(Operand Operand, Operand List, bool ListCanHoldNull, bool IsNegated) : Condition;
