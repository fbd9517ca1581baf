using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Sql;

public class TableTests
{
    [Theory]
    [InlineData("bool", "INTEGER", "boolean")]
    [InlineData("sbyte", "INTEGER", "smallint")]
    [InlineData("byte", "INTEGER", "smallint")]
    [InlineData("short", "INTEGER", "smallint")]
    [InlineData("ushort", "INTEGER", "integer")]
    [InlineData("int", "INTEGER", "integer")]
    [InlineData("uint", "INTEGER", "bigint")]
    [InlineData("long", "INTEGER", "bigint")]
    [InlineData("ulong", "INTEGER", "numeric(20,0)")]
    [InlineData("float", "REAL", "real")]
    [InlineData("double", "REAL", "double precision")]
    [InlineData("decimal", "TEXT", "numeric")]
    [InlineData("char", "TEXT", "varchar(1)")]
    [InlineData("string", "TEXT", "text")]
    [InlineData("Guid", "TEXT", "uuid")]
    [InlineData("DateTime", "TEXT", "timestamptz")]
    [InlineData("DateTimeOffset", "TEXT", "timestamptz")]
    [InlineData("DateOnly", "TEXT", "date")]
    [InlineData("TimeOnly", "TEXT", "time")]
    [InlineData("TimeSpan", "INTEGER", "interval")]
    [InlineData("byte[]", "BLOB", "bytea")]
    [InlineData("DayOfWeek", "INTEGER", "integer")]
    public void A_type_has_its_column_type(string type, string sqlite, string postgreSql)
    {
        Expect($"public {type} Value {{ get; set; }}", $"value {sqlite} NOT NULL", $"value {postgreSql} NOT NULL");
        Expect($"public {type}? Value {{ get; set; }}", $"value {sqlite}", $"value {postgreSql}");
    }

    [Theory]
    [InlineData("int[]", "integer[]")]
    [InlineData("string?[]", "text[]")]
    [InlineData("System.Collections.Generic.List<decimal>", "numeric[]")]
    [InlineData("System.Collections.Generic.IList<DateTime?>", "timestamptz[]")]
    [InlineData("System.Collections.Generic.IReadOnlyList<byte[]>", "bytea[]")]
    [InlineData("System.Collections.Generic.List<byte>", "smallint[]")]
    [InlineData("ulong[]", "numeric(20,0)[]")]
    [InlineData("char[]", "varchar(1)[]")]
    [InlineData("DayOfWeek[]", "integer[]")]
    public void A_list_is_an_array_on_PostgreSQL_and_JSON_on_SQLite(string type, string postgreSql)
    {
        Expect($"public {type} Value {{ get; set; }}", "value TEXT NOT NULL CHECK (json_valid(value))", $"value {postgreSql} NOT NULL");
        Expect($"public {type}? Value {{ get; set; }}", "value TEXT CHECK (json_valid(value))", $"value {postgreSql}");
    }

    [Theory]
    [InlineData("[AsText] public DayOfWeek[] Value { get; set; }", "value TEXT NOT NULL CHECK (json_valid(value))", "value text[] NOT NULL")]
    [InlineData("[Json] public Uri Value { get; set; }", "value TEXT NOT NULL CHECK (json_valid(value))", "value jsonb NOT NULL")]
    [InlineData("[Json] public Uri? Value { get; set; }", "value TEXT CHECK (json_valid(value))", "value jsonb")]
    [InlineData("[Json, Column(Type = \"json\", Dialect = Dialect.PostgreSql)] public Uri? Value { get; set; }", "value TEXT CHECK (json_valid(value))", "value json")]
    [InlineData("[Column(Type = \"inet[]\", Dialect = Dialect.PostgreSql)] public string[] Value { get; set; }", "value TEXT NOT NULL CHECK (json_valid(value))", "value inet[] NOT NULL")]
    [InlineData("[Column(Length = 20)] public string Value { get; set; }", "value TEXT NOT NULL CHECK (length(value) <= 20)", "value varchar(20) NOT NULL")]
    [InlineData("[Column(Length = 20)] public byte[]? Value { get; set; }", "value BLOB CHECK (length(value) <= 20)", "value bytea CHECK (octet_length(value) <= 20)")]
    [InlineData("[Column(Precision = 10, Scale = 2)] public decimal Value { get; set; }", "value TEXT NOT NULL", "value numeric(10,2) NOT NULL")]
    [InlineData("[Column(Precision = 10)] public decimal Value { get; set; }", "value TEXT NOT NULL", "value numeric(10) NOT NULL")]
    [InlineData("[AsText] public DayOfWeek Value { get; set; }", "value TEXT NOT NULL", "value text NOT NULL")]
    [InlineData("[Column(Type = \"timestamp\")] public DateTime Value { get; set; }", "value TEXT NOT NULL", "value timestamp NOT NULL")]
    [InlineData("[Column(Type = \"BLOB\")] public Guid Value { get; set; }", "value BLOB NOT NULL", "value uuid NOT NULL")]
    [InlineData("[Column(Collation = \"NOCASE\", Dialect = Dialect.Sqlite), Column(Collation = \"C\", Dialect = Dialect.PostgreSql)] public string Value { get; set; }", "value TEXT COLLATE NOCASE NOT NULL", "value text COLLATE \"C\" NOT NULL")]
    [InlineData("[Column(Type = \"jsonb\", Dialect = Dialect.PostgreSql)] public string Value { get; set; }", "value TEXT NOT NULL", "value jsonb NOT NULL")]
    [InlineData("[Column(Default = 5)] public int? Value { get; set; }", "value INTEGER DEFAULT 5", "value integer DEFAULT 5")]
    [InlineData("[Column(Default = \"it's\")] public string? Value { get; set; }", "value TEXT DEFAULT 'it''s'", "value text DEFAULT 'it''s'")]
    [InlineData("[Column(DefaultSql = \"1 + 1\")] public int? Value { get; set; }", "value INTEGER DEFAULT (1 + 1)", "value integer DEFAULT (1 + 1)")]
    [InlineData("[Column(DefaultSql = \"CURRENT_TIMESTAMP\")] public DateTime? Value { get; set; }", "value TEXT DEFAULT CURRENT_TIMESTAMP", "value timestamptz DEFAULT CURRENT_TIMESTAMP")]
    [InlineData("[Computed(\"1 + 1\")] public int Value { get; }", "value INTEGER NOT NULL GENERATED ALWAYS AS (1 + 1) STORED", "value integer NOT NULL GENERATED ALWAYS AS (1 + 1) STORED")]
    [InlineData("[Computed(\"id || '!'\")] public string? Value { get; }", "value TEXT GENERATED ALWAYS AS (id || '!') STORED", "value text GENERATED ALWAYS AS (id || '!') STORED")]
    [InlineData("[Computed(\"instr(id, 'a')\", Virtual = true, Dialect = Dialect.Sqlite), Computed(\"strpos(id, 'a')\", Dialect = Dialect.PostgreSql)] public int Value { get; }", "value INTEGER NOT NULL GENERATED ALWAYS AS (instr(id, 'a')) VIRTUAL", "value integer NOT NULL GENERATED ALWAYS AS (strpos(id, 'a')) STORED")]
    [InlineData("[Sequence(\"numbers\")] public int Value { get; set; }", "value INTEGER NOT NULL", "value integer NOT NULL DEFAULT nextval('numbers')")]
    [InlineData("[Sequence(\"Numbers\", Schema = \"shop\"), Column(Default = 0, Dialect = Dialect.Sqlite)] public long? Value { get; set; }", "value INTEGER DEFAULT 0", "value bigint DEFAULT nextval('shop.\"Numbers\"')")]
    [InlineData("public Mood Value { get; set; }", "value TEXT NOT NULL", "value people.mood NOT NULL")]
    [InlineData("[Column(Default = Mood.Fair)] public partial Mood Value { get; set; }", "value TEXT NOT NULL DEFAULT 'so so'", "value people.mood NOT NULL DEFAULT 'so so'")]
    [InlineData("[AsText] public Mood? Value { get; set; }", "value TEXT", "value text")]
    [InlineData("[Column(\"Value\")] public int Value { get; set; }", "\"Value\" INTEGER NOT NULL", "\"Value\" integer NOT NULL")]
    public void A_column_is_written_as_its_attributes_say(string property, string sqlite, string postgreSql) => Expect(property, sqlite, postgreSql);

    [Theory]
    [InlineData("[Key] public int Id { get; set; }", "id INTEGER NOT NULL PRIMARY KEY", "id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY")]
    [InlineData("[Key] public short Id { get; set; }", "id INTEGER NOT NULL PRIMARY KEY", "id smallint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY")]
    [InlineData("[Key(Identity = Identity.Always)] public int Id { get; set; }", "id INTEGER NOT NULL PRIMARY KEY", "id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY")]
    [InlineData("[Key(Identity = Identity.ByDefault)] public long Id { get; set; }", "id INTEGER NOT NULL PRIMARY KEY", "id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY")]
    [InlineData("[Key, Sequence(\"ids\")] public long Id { get; set; }", "id INTEGER NOT NULL PRIMARY KEY", "id bigint PRIMARY KEY DEFAULT nextval('ids')")]
    [InlineData("[Key(Generated = false)] public long Id { get; set; }", "id INTEGER NOT NULL PRIMARY KEY", "id bigint PRIMARY KEY")]
    [InlineData("[Key] public string Id { get; set; }", "id TEXT NOT NULL PRIMARY KEY", "id text PRIMARY KEY")]
    [InlineData("[Key] public Guid Id { get; set; }", "id TEXT NOT NULL PRIMARY KEY", "id uuid PRIMARY KEY")]
    public void A_key_is_written_in_its_column(string property, string sqlite, string postgreSql)
    {
        var source = $"[Table] public partial class Row {{ {property} }}";
        Assert.Equal($"CREATE TABLE IF NOT EXISTS \"row\" (\n    {sqlite}\n) STRICT", Entities.Sqlite(source, "Row").CreateTable);
        Assert.Equal($"CREATE TABLE IF NOT EXISTS \"row\" (\n    {postgreSql}\n)", Entities.PostgreSql(source, "Row").CreateTable);
    }

    static void Expect(string property, string sqlite, string postgreSql)
    {
        var source = $"[PostgreSqlEnum(Schema = \"people\")] public enum Mood {{ Happy = 3, Sad = 1, [EnumLabel(\"so so\")] Fair }} [Table(\"things\")] public partial class Thing {{ [Key] public string Id {{ get; set; }} {property} }}";
        Assert.Equal(sqlite, Line(Entities.Sqlite(source, "Thing").CreateTable));
        Assert.Equal(postgreSql, Line(Entities.PostgreSql(source, "Thing").CreateTable));
    }

    static string Line(string createTable) => createTable.Split('\n')[2].Trim();
}
