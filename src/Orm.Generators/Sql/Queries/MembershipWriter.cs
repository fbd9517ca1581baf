using Orm.Generators.Dialects;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>Whether a value is in a list or among the rows of a query, as SQL.</summary>
internal static class MembershipWriter
{
    public static string Write(MembershipCondition membership, SqlDialect dialect, bool isTerm)
    {
        var value = OperandWriter.Atom(membership.Operand, dialect) + CollationWriter.OfEquality(dialect, membership.Operand);
        var list = OperandWriter.Write(membership.List, dialect);
        var element = ((AsList)membership.List.Type.Conversion).Element;
        var isIn = dialect.IsInList(value, list, membership.Operand.Type, element);
        if (membership is { Operand.IsNullable: false, List.IsNullable: false, ListCanHoldNull: false })
        {
            return membership.IsNegated ? $"NOT ({isIn})" : isIn;
        }

        if (membership.Operand.IsNullable && membership.ListCanHoldNull)
        {
            isIn = $"{isIn} OR {OperandWriter.Atom(membership.Operand, dialect)} IS NULL AND {dialect.HasNull(list, element)}";
            return membership.IsNegated ? $"({isIn}) IS NOT TRUE" : ConditionWriter.Term(isIn, isTerm);
        }

        return membership.IsNegated ? $"({isIn}) IS NOT TRUE" : isIn;
    }

    public static string Write(SubqueryMembershipCondition membership, SqlDialect dialect)
    {
        var value = OperandWriter.Atom(membership.Operand, dialect) + CollationWriter.OfEquality(dialect, membership.Operand);
        var isNot = membership is { IsNegated: true, CanMeetNull: false } ? "NOT " : "";
        var isIn = $"{value} {isNot}IN ({OperandWriter.Query(membership.Index)})";
        return membership is { IsNegated: true, CanMeetNull: true } ? $"({isIn}) IS NOT TRUE" : isIn;
    }
}
