using System.Globalization;
using Orm.Generators.Model;
using Orm.Generators.Sql;

namespace Orm.Generators.Dialects.PostgreSql;

/// <summary>
/// Which columns binary COPY takes as the driver writes them. Nothing is cast on the way, so a value's bytes must be those of
/// the column's own type: of the one that is declared, and of the one that the table has.
/// </summary>
internal static class CopyForm
{
    // These have the same bytes.
    private static readonly string[] texts = ["text", "varchar", "bpchar"];

    /// <summary>Whether a value of the column has the bytes of its type.</summary>
    public static bool IsKnown(Column column, string type) => column.Type switch
    {
        { Conversion: AsList list } => list.Element.Conversion is not EnumAsText { Native: not null } && type.EndsWith("[]", StringComparison.Ordinal)
            && IsKnown(list.Element, type.Substring(0, type.Length - 2)),
        var other => IsKnown(other, type),
    };

    /// <summary>
    /// A query that gives a row, the server process's number, where the table takes COPY: it is a table, no rule and no policy stands before it (COPY passes rules by,
    /// and is refused where policies apply), and its columns have the types that are written.
    /// </summary>
    public static string Check(string table, IEnumerable<(string Name, string Type)> columns)
    {
        var all = columns.ToList();
        var pairs = all.SelectMany(column => Accepted(column.Type).Select(type => $"({Identifier.Text(column.Name)}, to_regtype({Identifier.Text(type)}))"));
        return $"""
            SELECT pg_backend_pid() FROM pg_class AS r
            WHERE r.oid = to_regclass({Identifier.Text(table)}) AND r.relkind IN ('r', 'p') AND NOT r.relhasrules AND NOT row_security_active(r.oid)
            AND (SELECT count(*) FROM pg_attribute AS a WHERE a.attrelid = r.oid AND NOT a.attisdropped AND (a.attname, a.atttypid) IN ({string.Join(", ", pairs)})) = {all.Count.ToString(CultureInfo.InvariantCulture)}
            """;
    }

    private static bool IsKnown(ColumnType column, string type) => column switch
    {
        { Conversion: EnumAsText { Native: not null } } => true,
        { IsLocal: true } => Name(type) == "timestamp",
        _ => column.Kind switch
        {
            ScalarKind.Boolean => Name(type) is "boolean" or "bool",
            ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 => Name(type) is "smallint" or "int2",
            ScalarKind.UInt16 or ScalarKind.Int32 => Name(type) is "integer" or "int" or "int4",
            ScalarKind.UInt32 or ScalarKind.Int64 => Name(type) is "bigint" or "int8",
            ScalarKind.UInt64 or ScalarKind.Decimal => Name(type) is "numeric" or "decimal",
            ScalarKind.Single => Name(type) is "real" or "float4",
            ScalarKind.Double => Name(type) is "double precision" or "float8",
            ScalarKind.Char or ScalarKind.String => Name(type) is "text" or "varchar" or "character varying",
            ScalarKind.Guid => Name(type) is "uuid",
            ScalarKind.DateTime or ScalarKind.DateTimeOffset => Name(type) is "timestamptz",
            ScalarKind.DateOnly => Name(type) is "date",
            ScalarKind.TimeOnly => Name(type) is "time",
            ScalarKind.TimeSpan => Name(type) is "interval",
            ScalarKind.Bytes => Name(type) is "bytea",
            ScalarKind.Json => type is "jsonb" or "json" or "text",
            ScalarKind.Array => throw new UnreachableException(),
        },
    };

    private static IEnumerable<string> Accepted(string type) => Name(type) is "text" or "varchar" or "character varying" && !type.EndsWith("[]", StringComparison.Ordinal) ? texts : [type];

    /// <summary>A type without its length or precision.</summary>
    private static string Name(string type)
    {
        var parenthesis = type.IndexOf('(');
        return (parenthesis < 0 ? type : type.Substring(0, parenthesis)).Trim().ToLowerInvariant();
    }
}
