using System.Text.RegularExpressions;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Sql;

namespace Orm.Generators.Dialects.Sqlite;

/// <summary>Values within JSON as SQLite takes them out. By <c>->></c> JSON's null is NULL; by <c>-></c> a number keeps its digits.</summary>
internal static class SqliteJson
{
    public static string Value(string document, EquatableArray<JsonStep> path, string? place, JsonOperand value)
    {
        var taken = Taken(value.Type.Kind == ScalarKind.Decimal ? "->" : "->>");
        return value.IsWrittenAsText && IsNumber(value.Type.Kind) ? $"CAST({taken} AS {(value.Type.Kind is ScalarKind.Single or ScalarKind.Double ? "REAL" : "INTEGER")})" : Typed(taken, value.Type.Kind);

        string Taken(string operation) => place is null ? $"{document} {operation} {Path(path)}"
            : path.Count == 0 ? $"{document} {operation} {place}"
            : $"{document} -> {Path(path)} {operation} {place}";
    }

    // Of an element there is no operator that keeps a number's digits.
    public static string Elements(string list, string alias, ScalarKind element) => element == ScalarKind.Decimal
        ? $"(SELECT {list} -> fullkey AS value FROM json_each({list})) AS {alias}"
        : $"json_each({list}) AS {alias}";

    public static string Element(string alias, ScalarKind kind) => Typed($"{alias}.value", kind);

    private static string Typed(string taken, ScalarKind kind) => kind switch
    {
        ScalarKind.Decimal => $"orm_decimal(NULLIF(trim({taken}, '\"'), 'null'))",
        ScalarKind.Single => $"orm_single({taken})",
        ScalarKind.DateTime or ScalarKind.DateTimeOffset or ScalarKind.TimeOnly => $"orm_add_ticks({taken}, 0)",
        _ => taken,
    };

    private static string Path(EquatableArray<JsonStep> path) => Identifier.Text("$" + string.Concat(path.Select(static step => step switch
    {
        { IsPlace: true } => $"[{step.Name}]",
        _ when Regex.IsMatch(step.Name, "^[A-Za-z_][A-Za-z0-9_]*$") => "." + step.Name,
        _ => $".\"{step.Name}\"",
    })));

    private static bool IsNumber(ScalarKind kind) => kind is ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16
        or ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.Single or ScalarKind.Double;
}
