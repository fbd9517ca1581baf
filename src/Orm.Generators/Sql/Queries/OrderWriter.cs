using Orm.Generators.Dialects;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>A term of an ORDER BY as C# sorts: text by its code points, null before everything.</summary>
internal static class OrderWriter
{
    public static string Write(QueryColumn key, QueryOperator direction, SqlDialect dialect)
    {
        var isDescending = direction is QueryOperator.OrderByDescending or QueryOperator.ThenByDescending;
        var nulls = key.Type.IsNullable ? dialect.NullOrder(isDescending) : "";
        if (key.Type.Conversion is EnumAsText { Native: not null } text)
        {
            return $"{dialect.EnumOrder(OperandWriter.Hole(key), text)}{(isDescending ? " DESC" : "")}{nulls}";
        }

        return $"{OperandWriter.Hole(key)}{Collation(key, dialect)}{(isDescending ? " DESC" : "")}{nulls}";
    }

    private static string Collation(QueryColumn key, SqlDialect dialect) => key.Type.Kind switch
    {
        ScalarKind.Decimal => dialect.DecimalCollation,
        ScalarKind.String or ScalarKind.Char when !HasOwn(key, dialect) => dialect.OrdinalCollation,
        _ => "",
    };

    // A collation or type that the user gave the column is how it is meant to be sorted.
    private static bool HasOwn(QueryColumn key, SqlDialect dialect)
        => key.Mapped is { } mapped && (dialect.Pick(mapped.Collation) is not null || dialect.Pick(mapped.SqlType) is not null);
}
