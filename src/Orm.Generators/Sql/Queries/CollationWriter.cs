using Orm.Generators.Dialects;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>What makes a database compare and sort operands as C# does, behind one of them; empty where it does by itself.</summary>
internal static class CollationWriter
{
    /// <summary>For values that are equal or not.</summary>
    public static string OfEquality(SqlDialect dialect, params Operand[] operands)
        => operands.Any(static operand => operand.Type.Kind == ScalarKind.Decimal) ? dialect.DecimalCollation : OfText(dialect, operands);

    /// <summary>For values that come one before the other.</summary>
    public static string OfOrder(Operand operand, SqlDialect dialect)
        => OfEquality(dialect, operand) is { Length: > 0 } collation ? collation
            : operand.Type.Kind is ScalarKind.String or ScalarKind.Char && !HasOwn(operand, dialect) ? dialect.OrdinalCollation
            : "";

    /// <summary>For a text in which decimals are compared, whose collation SQLite takes for that of the whole.</summary>
    public static string OfText(SqlDialect dialect, params Operand[] operands)
        => dialect.DecimalCollation is { Length: > 0 } collation
            && operands.Any(static operand => IsText(operand.Type.Kind))
            && operands.Any(operand => OperandWriter.Write(operand, dialect).Contains(collation))
            ? dialect.PlainCollation
            : "";

    private static bool IsText(ScalarKind kind) => kind is ScalarKind.String or ScalarKind.Char or ScalarKind.Guid
        or ScalarKind.DateTime or ScalarKind.DateTimeOffset or ScalarKind.DateOnly or ScalarKind.TimeOnly;

    // A collation or type that the user gave the column is how it is meant to be sorted.
    private static bool HasOwn(Operand operand, SqlDialect dialect)
        => operand is ColumnOperand { Column.Mapped: { } mapped } && (dialect.Pick(mapped.Collation) is not null || dialect.Pick(mapped.SqlType) is not null);
}
