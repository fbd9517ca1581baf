using Orm.Generators.Dialects;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>A comparison, with the texts that it has by which of its values are null.</summary>
internal static class ComparisonWriter
{
    public static string Write(ComparisonCondition comparison, SqlDialect dialect, bool isTerm)
        => Write(comparison, comparison.Left, comparison.Right, dialect, isTerm);

    // A null operand stands for a value that is null.
    private static string Write(ComparisonCondition comparison, Operand? left, Operand? right, SqlDialect dialect, bool isTerm)
    {
        if (left is ValueOperand { IsNullable: true } first)
        {
            return OperandWriter.Choice(
                first,
                Write(comparison, first with { IsNullable = false }, right, dialect, isTerm),
                Write(comparison, null, right, dialect, isTerm));
        }

        if (right is ValueOperand { IsNullable: true } second)
        {
            return OperandWriter.Choice(
                second,
                Write(comparison, left, second with { IsNullable = false }, dialect, isTerm),
                Write(comparison, left, null, dialect, isTerm));
        }

        return left is null or NullOperand || right is null or NullOperand
            ? WriteWithNull(comparison, left is null or NullOperand ? right : left, dialect)
            : WriteWithValues(comparison, left, right, dialect, isTerm);
    }

    private static string WriteWithNull(ComparisonCondition comparison, Operand? other, SqlDialect dialect) => (comparison.Kind, other) switch
    {
        (ComparisonKind.Equal, null or NullOperand) => "TRUE",
        (ComparisonKind.NotEqual, null or NullOperand) => "FALSE",
        (ComparisonKind.Equal, ColumnOperand or { IsNullable: true }) => $"{OperandWriter.Side(other, dialect)} IS NULL",
        (ComparisonKind.NotEqual, ColumnOperand or { IsNullable: true }) => $"{OperandWriter.Side(other, dialect)} IS NOT NULL",
        (ComparisonKind.Equal, _) => "FALSE",
        (ComparisonKind.NotEqual, _) => "TRUE",
        _ => comparison.IsTrueOfNull ? "TRUE" : "FALSE",
    };

    private static string WriteWithValues(ComparisonCondition comparison, Operand left, Operand right, SqlDialect dialect, bool isTerm)
    {
        var isNullSafe = left.IsNullable && right.IsNullable;
        var isEquality = comparison.Kind is ComparisonKind.Equal or ComparisonKind.NotEqual;
        var isTrueOfNull = comparison.Kind == ComparisonKind.NotEqual ? !isNullSafe && (left.IsNullable || right.IsNullable) : comparison.IsTrueOfNull && (left.IsNullable || right.IsNullable);
        if (!isTrueOfNull)
        {
            return Text(comparison.Kind, left, right, isEquality && isNullSafe, dialect);
        }

        // A column's null is asked for where it can be by name, so that its index serves; nothing else is computed twice.
        var nullables = new[] { left, right }.Where(static operand => operand.IsNullable).ToList();
        if (nullables.All(static operand => operand is ColumnOperand))
        {
            return ConditionWriter.Term(
                Text(comparison.Kind, left, right, isNullSafe: false, dialect) + string.Concat(nullables.Select(column => $" OR {OperandWriter.Write(column, dialect)} IS NULL")), isTerm);
        }

        return isEquality
            ? Text(comparison.Kind, left, right, isNullSafe: true, dialect)
            : $"({Text(comparison.Kind.Negated(), left, right, isNullSafe: false, dialect)}) IS NOT TRUE";
    }

    private static string Text(ComparisonKind kind, Operand left, Operand right, bool isNullSafe, SqlDialect dialect)
    {
        var symbol = Symbol(kind, isNullSafe);
        return kind is not (ComparisonKind.Equal or ComparisonKind.NotEqual) && LabelsOf(left, right) is { } labels
            ? $"{dialect.EnumOrder(OperandWriter.Atom(left, dialect, right), labels)} {symbol} {dialect.EnumOrder(OperandWriter.Atom(right, dialect, left), labels)}"
            : $"{Left(kind, left, right, dialect)} {symbol} {OperandWriter.Side(right, dialect, left)}";
    }

    private static string Left(ComparisonKind kind, Operand left, Operand right, SqlDialect dialect)
        => Collation(kind, left, right, dialect) is { Length: > 0 } collation ? OperandWriter.Atom(left, dialect, right) + collation : OperandWriter.Side(left, dialect, right);

    /// <summary>The enum by whose values is compared; null where it is not by an enum kept as its labels.</summary>
    private static EnumAsText? LabelsOf(Operand left, Operand right)
        => new[] { left, right }.Select(static operand => operand.Type.Conversion).OfType<EnumAsText>().FirstOrDefault();

    private static string Collation(ComparisonKind kind, Operand left, Operand right, SqlDialect dialect)
        => CollationWriter.OfEquality(dialect, left, right) is { Length: > 0 } collation ? collation
            : kind is ComparisonKind.Equal or ComparisonKind.NotEqual ? ""
            : CollationWriter.OfOrder(left, dialect);

    private static string Symbol(ComparisonKind kind, bool isNullSafe) => kind switch
    {
        ComparisonKind.Equal => isNullSafe ? "IS NOT DISTINCT FROM" : "=",
        ComparisonKind.NotEqual => isNullSafe ? "IS DISTINCT FROM" : "<>",
        ComparisonKind.Less => "<",
        ComparisonKind.LessOrEqual => "<=",
        ComparisonKind.Greater => ">",
        ComparisonKind.GreaterOrEqual => ">=",
    };
}
