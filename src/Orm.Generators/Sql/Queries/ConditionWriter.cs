using Orm.Generators.Dialects;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>
/// A condition as a piece of SQL: <c>{name}</c> stands for a column, <c>$1</c> for a value, <c>{$1 ? a : b}</c> for <c>a</c>
/// where the value is not null and <c>b</c> where it is. What it is true of is what the C# is true of: a NULL that SQL's
/// comparisons leave open counts as false in a WHERE, so only where C# says true of a null has the text to say so.
/// </summary>
internal static class ConditionWriter
{
    /// <param name="condition">The condition.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="isTerm">Whether it stands beside an AND, so that an OR needs parentheses.</param>
    public static string Write(Condition condition, SqlDialect dialect, bool isTerm = false) => condition switch
    {
        ConstantCondition constant => constant.Value ? "TRUE" : "FALSE",
        AndCondition and => $"{Write(and.Left, dialect, isTerm: true)} AND {Write(and.Right, dialect, isTerm: true)}",
        OrCondition or => Term($"{Write(or.Left, dialect)} OR {Write(or.Right, dialect)}", isTerm),
        TruthCondition truth => WriteTruth(truth, dialect),
        NullCondition test => WriteNullTest(test.Operand, test.IsNegated, dialect),
        ComparisonCondition comparison => ComparisonWriter.Write(comparison, dialect, isTerm),
        ExistsCondition exists => $"{(exists.IsNegated ? "NOT " : "")}EXISTS ({OperandWriter.Query(exists.Index)})",
        ElementsCondition test => ElementsWriter.Write(test, dialect),
        MembershipCondition membership => MembershipWriter.Write(membership, dialect, isTerm),
        SubqueryMembershipCondition membership => MembershipWriter.Write(membership, dialect),
        _ => throw new UnreachableException(),
    };

    /// <summary>A condition as a value, which is never NULL.</summary>
    public static string WriteValue(Condition condition, SqlDialect dialect)
    {
        var text = Write(condition, dialect);
        return CanBeNull(condition) ? $"({text}) IS TRUE" : text;
    }

    /// <summary>A condition in parentheses where it needs them.</summary>
    public static string Term(string or, bool isTerm) => isTerm ? $"({or})" : or;

    private static string WriteTruth(TruthCondition truth, SqlDialect dialect) => truth switch
    {
        { IsNegated: false } => OperandWriter.Write(truth.Operand, dialect),
        { Operand: { IsNullable: true } and not ValueOperand } => $"{OperandWriter.Atom(truth.Operand, dialect)} IS NOT TRUE",
        _ => $"NOT {OperandWriter.Atom(truth.Operand, dialect)}",
    };

    private static string WriteNullTest(Operand operand, bool isNegated, SqlDialect dialect) => operand switch
    {
        ValueOperand { IsNullable: true } value => OperandWriter.Choice(value, isNegated ? "TRUE" : "FALSE", isNegated ? "FALSE" : "TRUE"),
        ColumnOperand or { IsNullable: true } => $"{OperandWriter.Side(operand, dialect)} IS {(isNegated ? "NOT " : "")}NULL",
        _ => isNegated ? "TRUE" : "FALSE",
    };

    private static bool CanBeNull(Condition condition) => condition switch
    {
        ConstantCondition or NullCondition or ExistsCondition or ElementsCondition => false,
        AndCondition and => CanBeNull(and.Left) || CanBeNull(and.Right),
        OrCondition or => CanBeNull(or.Left) || CanBeNull(or.Right),
        TruthCondition truth => truth.Operand.IsNullable,
        ComparisonCondition comparison => comparison.Left.IsNullable || comparison.Right.IsNullable,
        _ => true,
    };
}
