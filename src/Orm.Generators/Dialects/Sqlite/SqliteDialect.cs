using System.Globalization;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Sql;

namespace Orm.Generators.Dialects.Sqlite;

/// <summary>SQLite: strict tables, five storage classes, no schemas.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    public override string TableOptions => " STRICT";

    public override bool ReturnsDatabaseKeys => false;

    public override bool AddsConstraintsLater => false;

    public override string? Pick(DialectText text) => text.Sqlite;

    public override string Table(string? schema, string table) => Identifier.Quote(table);

    public override string? CreateSchema(string? schema) => null;

    public override string TypeOf(Column column) => column.Type switch
    {
        { IsLocal: true } => "TEXT",
        { IsBinary: true } => "BLOB",
        _ => Pick(column.SqlType) ?? TypeOf(column.Type.Kind),
    };

    // NOT NULL, since SQLite lets every key but an integer be NULL.
    public override string PrimaryKey(Entity entity) => "NOT NULL PRIMARY KEY";

    public override string Computed(string sql, Computation computation)
        => $"GENERATED ALWAYS AS ({sql}) {(computation.IsVirtual ? "VIRTUAL" : "STORED")}";

    public override string Collation(string name)
        => name.All(character => char.IsLetterOrDigit(character) || character == '_') ? name : Identifier.Quote(name);

    public override string? LengthCondition(Column column, string name)
        => column.Length is { } length ? $"length({name}) <= {length.ToString(CultureInfo.InvariantCulture)}" : null;

    public override string? FormCondition(Column column, string name) => column.Type.Kind is ScalarKind.Array or ScalarKind.Json ? $"json_valid({name})" : null;

    public override string ParameterFormat(Column column) => "{0}";

    public override string ParameterFormat(ColumnType type) => "{0}";

    // Every integer of SQLite has 64 bits, and beyond them it calculates with doubles. The least one has no abs(): asking for it is
    // the one error that an expression can raise.
    public override string Ranged(string expression, ScalarKind kind) => kind switch
    {
        ScalarKind.Int32 => Ranged(expression, int.MinValue, int.MaxValue),
        ScalarKind.Int64 => Ranged(expression, long.MinValue, long.MaxValue),
        _ => expression,
    };

    private static string Ranged(string expression, long least, long greatest) => FormattableString.Invariant(
        $"CASE WHEN {expression} NOT BETWEEN {least} AND {greatest} THEN abs({long.MinValue}) ELSE {expression} END");

    public override string EnumOrder(string label, EnumAsText conversion)
    {
        var ranks = conversion.Enum.SortedLabels.Select((text, rank) => FormattableString.Invariant($" WHEN {Identifier.Text(text)} THEN {rank}"));
        return $"CASE {label}{string.Concat(ranks)} END";
    }

    public override string AddForeignKey(Entity entity, ForeignKey key) => throw new UnreachableException();

    public override string DropTable(Entity entity, bool isReferredTo) => $"DROP TABLE IF EXISTS {Table(entity.Schema, entity.Table)}";

    public override string Describe(Entity entity) => $"SELECT name FROM pragma_table_xinfo({Identifier.Text(entity.Table)})";

    public override string Inspect(Entity entity) => $"""
        SELECT c.name, c.type, c."notnull", c.pk, c.dflt_value IS NOT NULL, c.hidden > 1, coalesce(t.type = 'table', 0), coalesce(t.strict, 0)
        FROM pragma_table_xinfo({Identifier.Text(entity.Table)}) AS c LEFT JOIN pragma_table_list({Identifier.Text(entity.Table)}) AS t ON t.schema = 'main'
        ORDER BY c.cid
        """;

    // The driver registers it: decimals are kept as text.
    public override string DecimalCollation => " COLLATE ORM_DECIMAL";

    public override string OrdinalCollation => "";

    // A COLLATE anywhere within an expression is that of the expression.
    public override string PlainCollation => " COLLATE BINARY";

    public override string NullOrder(bool isDescending) => "";

    public override string Call(SqlFunction function, ScalarKind result) => SqliteFunctions.Call(function, result);

    public override string Arithmetic(ArithmeticKind kind, ScalarKind type)
        => type == ScalarKind.Decimal ? SqliteFunctions.DecimalArithmetic(kind) : base.Arithmetic(kind, type);

    public override string Sum(ScalarKind kind, string argument, string filter) => SqliteFunctions.Sum(kind).Replace("{0}", argument) + filter;

    public override string Average(ScalarKind kind, string argument, string filter) => SqliteFunctions.Average(kind).Replace("{0}", argument) + filter;

    // A list is a JSON array.
    public override string IsInList(string value, string list, ColumnType type, ColumnType element) => $"{value} IN (SELECT value FROM json_each({list}))";

    public override string HasNull(string list, ColumnType element) => $"EXISTS (SELECT 1 FROM json_each({list}) WHERE value IS NULL)";

    public override string Elements(string list, string alias) => $"json_each({list}) AS {alias}";

    public override string Element(string alias, ColumnType type) => SqliteFunctions.Element(type.Kind, $"{alias}.value");

    public override string JsonValue(string document, EquatableArray<JsonStep> path, string? place, JsonOperand value) => SqliteJson.Value(document, path, place, value);

    public override string JsonElements(string list, string alias, ColumnType type) => SqliteJson.Elements(list, alias, type.Kind);

    public override string JsonElement(string alias, ColumnType type) => SqliteJson.Element(alias, type.Kind);

    public override string DecimalConstant(string text) => Identifier.Text(text);

    private static string TypeOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean or ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32
            or ScalarKind.UInt32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.TimeSpan => "INTEGER",
        ScalarKind.Single or ScalarKind.Double => "REAL",
        ScalarKind.Decimal or ScalarKind.Char or ScalarKind.String or ScalarKind.Guid or ScalarKind.DateTime
            or ScalarKind.DateTimeOffset or ScalarKind.DateOnly or ScalarKind.TimeOnly or ScalarKind.Array or ScalarKind.Json => "TEXT",
        ScalarKind.Bytes => "BLOB",
    };
}
