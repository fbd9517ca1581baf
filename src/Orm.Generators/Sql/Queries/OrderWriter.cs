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
            : CollationWriter.OfOrder(key, dialect) is { Length: > 0 } collation ? OperandWriter.Atom(key, dialect) + collation : OperandWriter.Write(key, dialect);
        return $"{text}{(isDescending ? " DESC" : "")}{nulls}";
    }
}
