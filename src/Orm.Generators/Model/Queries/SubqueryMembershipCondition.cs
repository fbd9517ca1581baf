namespace Orm.Generators.Model.Queries;

/// <summary>Whether a value is among those that a query within the lambda gives.</summary>
/// <param name="Operand">The value.</param>
/// <param name="Index">The query's place among the lambda's.</param>
/// <param name="CanMeetNull">Whether the value or one of the query's can be null.</param>
/// <param name="IsNegated">Whether it must not be there.</param>
internal sealed record SubqueryMembershipCondition(Operand Operand, int Index, bool CanMeetNull, bool IsNegated) : Condition;
