using Orm.Generators.Dialects;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>A term of an ORDER BY as C# sorts: text by its code points, null before everything.</summary>
internal static class OrderWriter
{
    public static string Write(Operand key, QueryOperator direction, SqlDialect dialect)
    {
        var isDescending = direction is QueryOperator.OrderByDescending or QueryOperator.ThenByDescending;
        var nulls = key.IsNullable ? dialect.NullOrder(isDescending) : "";
        var text = key.Type.Conversion is EnumAsText { Native: not null } labels
            ? dialect.EnumOrder(OperandWriter.Atom(key, dialect), labels)
            : Collation(key, dialect) is { Length: > 0 } collation ? OperandWriter.Atom(key, dialect) + collation : OperandWriter.Write(key, dialect);
        return $"{text}{(isDescending ? " DESC" : "")}{nulls}";
    }

    /// <summary>What makes the database sort and compare by C#'s order, behind an operand; empty where it does by itself.</summary>
    public static string Collation(Operand key, SqlDialect dialect) => key.Type.Kind switch
    {
        ScalarKind.Decimal => dialect.DecimalCollation,
        ScalarKind.String or ScalarKind.Char when !HasOwn(key, dialect) => dialect.OrdinalCollation,
        _ => "",
    };

    // A collation or type that the user gave the column is how it is meant to be sorted.
    private static bool HasOwn(Operand key, SqlDialect dialect)
        => key is ColumnOperand { Column.Mapped: { } mapped } && (dialect.Pick(mapped.Collation) is not null || dialect.Pick(mapped.SqlType) is not null);
}
