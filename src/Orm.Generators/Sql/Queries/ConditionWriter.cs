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
        TruthCondition truth => (truth.IsNegated ? "NOT " : "") + OperandWriter.Write(truth.Operand, dialect),
        NullCondition test => WriteNullTest(test.Operand, test.IsNegated),
        ComparisonCondition comparison => ComparisonWriter.Write(comparison, dialect, isTerm),
        _ => throw new UnreachableException(),
    };

    /// <summary>A condition in parentheses where it needs them.</summary>
    public static string Term(string or, bool isTerm) => isTerm ? $"({or})" : or;

    private static string WriteNullTest(Operand operand, bool isNegated) => operand switch
    {
        ColumnOperand column => $"{OperandWriter.Hole(column.Column)} IS {(isNegated ? "NOT " : "")}NULL",
        ValueOperand { IsNullable: true } value => OperandWriter.Choice(value, isNegated ? "TRUE" : "FALSE", isNegated ? "FALSE" : "TRUE"),
        _ => isNegated ? "TRUE" : "FALSE",
    };
}
