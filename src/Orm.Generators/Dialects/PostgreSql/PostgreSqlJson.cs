using System.Text.RegularExpressions;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Sql;

namespace Orm.Generators.Dialects.PostgreSql;

/// <summary>Values within JSON as PostgreSQL takes them out: as texts, of which JSON's null is NULL, and then of their type.</summary>
internal static class PostgreSqlJson
{
    public static string Value(string document, EquatableArray<JsonStep> path, string? place, JsonOperand value)
    {
        return value.Type.Kind == ScalarKind.Json ? $"NULLIF({Taken("->")}, 'null')" : Typed(Taken("->>"), value.Type.Kind);

        string Taken(string operation) => place is null ? Steps(document, operation, path) : $"{Steps(document, "->", path)} {operation} {place}";
    }

    public static string Elements(string list, string alias, ScalarKind element)
        => $"{(element == ScalarKind.Json ? "jsonb_array_elements" : "jsonb_array_elements_text")}({list}) AS {alias}(value)";

    public static string Element(string alias, ScalarKind kind) => kind == ScalarKind.Json ? $"NULLIF({alias}.value, 'null')" : Typed($"{alias}.value", kind);

    private static string Steps(string document, string operation, EquatableArray<JsonStep> path) => path switch
    {
        { Count: 0 } => document,
        { Count: 1 } => $"{document} {operation} {(path[0].IsPlace ? path[0].Name : Identifier.Text(path[0].Name))}",
        _ => $"{document} #{operation.Substring(1)} {Identifier.Text($"{{{string.Join(",", path.Select(Step))}}}")}",
    };

    private static string Step(JsonStep step) => Regex.IsMatch(step.Name, "^[A-Za-z0-9_]+$") && !step.Name.Equals("null", StringComparison.OrdinalIgnoreCase) ? step.Name : $"\"{step.Name}\"";

    private static string Typed(string text, ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => $"CAST({text} AS boolean)",
        ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 => $"CAST({text} AS smallint)",
        ScalarKind.UInt16 or ScalarKind.Int32 => $"CAST({text} AS integer)",
        ScalarKind.UInt32 or ScalarKind.Int64 => $"CAST({text} AS bigint)",
        ScalarKind.UInt64 or ScalarKind.Decimal => $"CAST({text} AS numeric)",
        ScalarKind.Single => $"CAST({text} AS real)",
        ScalarKind.Double => $"CAST({text} AS double precision)",
        ScalarKind.Guid => $"CAST({text} AS uuid)",
        ScalarKind.DateOnly => $"CAST({text} AS date)",
        ScalarKind.TimeOnly => $"CAST(left({text}, 15) AS time)",
        ScalarKind.DateTime or ScalarKind.DateTimeOffset => Instant(text),
        _ => text,
    };

    // Without an offset it is a time in UTC, whatever the connection's zone; the digits behind a microsecond are cut, as they are of a value.
    private static string Instant(string text)
        => $"CAST(regexp_replace(CASE WHEN {text} ~ '[Z+]|-..:..$' THEN {text} ELSE {text} || 'Z' END, '(\\.\\d\\d\\d\\d\\d\\d)\\d', '\\1') AS timestamptz)";
}
