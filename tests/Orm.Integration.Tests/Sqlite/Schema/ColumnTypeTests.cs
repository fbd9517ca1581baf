using Orm.Schema;

namespace Orm.Integration.Tests.Sqlite.Schema;

/// <summary>Which declared types fit which properties: foreign names that keep the values pass, those that would change one do not.</summary>
public sealed class ColumnTypeTests
{
    [Theory]
    [InlineData("int", "INTEGER", "INT")]
    [InlineData("int", "INTEGER", "tinyint(1)")]
    [InlineData("bool", "INTEGER", "BOOLEAN")]
    [InlineData("int", "INTEGER", "NUMERIC")]
    [InlineData("int", "INTEGER", "FLOAT")]
    [InlineData("long", "INTEGER", "")]
    [InlineData("long", "INTEGER", "BIGINT")]
    [InlineData("double", "REAL", "DOUBLE PRECISION")]
    [InlineData("double", "REAL", "NUMERIC(10,2)")]
    [InlineData("double", "REAL", "INTEGER")]
    [InlineData("string", "TEXT", "NVARCHAR(160)")]
    [InlineData("string", "TEXT", "CLOB")]
    [InlineData("string", "TEXT", "")]
    [InlineData("string", "TEXT", "BLOB")]
    [InlineData("string", "TEXT", "ANY")]
    [InlineData("decimal", "TEXT", "NUMERIC(10,2)")]
    [InlineData("decimal", "TEXT", "NUMERIC")]
    [InlineData("decimal", "TEXT", "REAL")]
    [InlineData("DateTime", "TEXT", "DATETIME")]
    [InlineData("DateOnly", "TEXT", "DATE")]
    [InlineData("Guid", "TEXT", "UNIQUEIDENTIFIER")]
    [InlineData("Guid", "BLOB", "TEXT")]
    [InlineData("byte[]", "BLOB", "VARCHAR")]
    [InlineData("string", "JSON", "TEXT")]
    public void Foreign_types_that_keep_the_values_fit(string type, string mapped, string found)
        => Assert.Null(WhyUnfit(type, mapped, found));

    [Theory]
    [InlineData("int", "INTEGER", "TEXT", "numbers as texts")]
    [InlineData("long", "INTEGER", "REAL", "2^53")]
    [InlineData("TimeSpan", "INTEGER", "DOUBLE", "2^53")]
    [InlineData("double", "REAL", "VARCHAR(10)", "numbers as texts")]
    [InlineData("string", "TEXT", "INTEGER", "'007'")]
    [InlineData("string", "TEXT", "STRING", "'007'")]
    [InlineData("char", "TEXT", "NUMERIC", "'007'")]
    [InlineData("decimal", "TEXT", "DECIMAL(28, 10)", "15 digits")]
    [InlineData("Guid", "TEXT", "BLOB", "[Column(Type = \"BLOB\")]")]
    public void Types_that_would_change_a_value_do_not(string type, string mapped, string found, string reason)
        => Assert.Contains(reason, WhyUnfit(type, mapped, found));

    [Theory]
    [InlineData("double", "REAL", "INTEGER", "fractions")]
    [InlineData("decimal", "TEXT", "INT", "fractions")]
    [InlineData("DateTime", "TEXT", "INTEGER", "refuses texts")]
    [InlineData("string", "TEXT", "BLOB", "refuses texts")]
    [InlineData("byte[]", "BLOB", "TEXT", "refuses bytes")]
    public void A_STRICT_table_refuses_more(string type, string mapped, string found, string reason)
    {
        Assert.Contains(reason, WhyUnfit(type, mapped, found, isStrict: true));
        Assert.Null(WhyUnfit(type, mapped, "ANY", isStrict: true));
    }

    [Theory]
    [InlineData("int4", "integer")]
    [InlineData("smallint", "bigint")]
    [InlineData("bigint", "numeric")]
    [InlineData("varchar(20)", "character varying(20)")]
    [InlineData("varchar(20)", "text")]
    [InlineData("text", "character varying(20)")]
    [InlineData("varchar(1)", "character(1)")]
    [InlineData("numeric(10,2)", "numeric(12,3)")]
    [InlineData("numeric", "numeric(12,3)")]
    [InlineData("timestamptz", "timestamp with time zone")]
    [InlineData("timestamptz", "timestamp(3) with time zone")]
    [InlineData("integer[]", "integer[]")]
    [InlineData("varchar(5)[]", "character varying(5)[]")]
    [InlineData("mood", "mood")]
    public void PostgreSqls_other_names_and_wider_types_fit(string mapped, string found)
        => Assert.Null(PostgreSqlColumnType.WhyUnfit(mapped, found));

    [Theory]
    [InlineData("bigint", "integer")]
    [InlineData("integer", "smallint")]
    [InlineData("numeric(20,0)", "bigint")]
    [InlineData("varchar(20)", "character varying(10)")]
    [InlineData("numeric(10,4)", "numeric(10,2)")]
    [InlineData("numeric(10,2)", "numeric(10,4)")]
    [InlineData("timestamptz", "timestamp without time zone")]
    [InlineData("timestamp", "timestamp with time zone")]
    [InlineData("text", "character(20)")]
    [InlineData("text", "jsonb")]
    [InlineData("uuid", "text")]
    [InlineData("integer[]", "integer")]
    public void PostgreSqls_smaller_and_other_types_do_not_fit(string mapped, string found)
        => Assert.NotNull(PostgreSqlColumnType.WhyUnfit(mapped, found));

    static string? WhyUnfit(string type, string mapped, string found, bool isStrict = false)
        => SqliteColumnType.WhyUnfit(new("Value", "value", type, false), mapped, new("value", found, true, 0, false, false, true, isStrict));
}
