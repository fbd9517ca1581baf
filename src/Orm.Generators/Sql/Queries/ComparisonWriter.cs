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

        return left is null || right is null
            ? WriteWithNull(comparison, left ?? right)
            : WriteWithValues(comparison, left, right, dialect, isTerm);
    }

    private static string WriteWithNull(ComparisonCondition comparison, Operand? other) => (comparison.Kind, other) switch
    {
        (ComparisonKind.Equal, null) => "TRUE",
        (ComparisonKind.NotEqual, null) => "FALSE",
        (ComparisonKind.Equal, ColumnOperand column) => $"{OperandWriter.Hole(column.Column)} IS NULL",
        (ComparisonKind.NotEqual, ColumnOperand column) => $"{OperandWriter.Hole(column.Column)} IS NOT NULL",
        (ComparisonKind.Equal, _) => "FALSE",
        (ComparisonKind.NotEqual, _) => "TRUE",
        _ => comparison.IsTrueOfNull ? "TRUE" : "FALSE",
    };

    private static string WriteWithValues(ComparisonCondition comparison, Operand left, Operand right, SqlDialect dialect, bool isTerm)
    {
        var isNullSafe = left.IsNullable && right.IsNullable;
        var text = Order(comparison, left, right) is { } sorted
            ? $"{dialect.EnumOrder(OperandWriter.Write(left, dialect, right), sorted)} {Symbol(comparison.Kind, isNullSafe)} {dialect.EnumOrder(OperandWriter.Write(right, dialect, left), sorted)}"
            : $"{Left(left, right, dialect)} {Symbol(comparison.Kind, isNullSafe)} {OperandWriter.Write(right, dialect, left)}";
        var isTrueOfNull = comparison.Kind == ComparisonKind.NotEqual ? !isNullSafe : comparison.IsTrueOfNull;
        var nulls = isTrueOfNull
            ? string.Concat(new[] { left, right }.OfType<ColumnOperand>().Where(column => column.IsNullable)
                .Select(column => $" OR {OperandWriter.Hole(column.Column)} IS NULL"))
            : "";
        return nulls.Length == 0 ? text : ConditionWriter.Term(text + nulls, isTerm);
    }

    /// <summary>The enum by whose values is compared; null where it is not by an enum kept as its labels, or not by order.</summary>
    private static EnumAsText? Order(ComparisonCondition comparison, Operand left, Operand right)
        => comparison.Kind is ComparisonKind.Equal or ComparisonKind.NotEqual
            ? null
            : new[] { left, right }.OfType<ColumnOperand>().Select(column => column.Column.Type.Conversion).OfType<EnumAsText>().FirstOrDefault();

    private static string Left(Operand left, Operand right, SqlDialect dialect)
    {
        var text = OperandWriter.Write(left, dialect, right);
        return IsDecimal(left) || IsDecimal(right) ? text + dialect.DecimalCollation : text;
    }

    private static bool IsDecimal(Operand operand) => operand switch
    {
        ColumnOperand column => column.Column.Type.Kind == ScalarKind.Decimal,
        ConstantOperand constant => constant.Kind == ScalarKind.Decimal,
        ValueOperand value => value.Kind == ScalarKind.Decimal,
        _ => throw new UnreachableException(),
    };

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
