using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Sql;

public class StatementTests
{
    [Fact]
    public void A_row_of_nothing_but_its_generated_key()
    {
        const string source = "[Table(\"numbers\")] public partial class Number { [Key] public long Id { get; set; } }";
        Assert.Equal("INSERT INTO numbers DEFAULT VALUES", Entities.Sqlite(source, "Number").Insert);
        Assert.Equal("INSERT INTO numbers DEFAULT VALUES RETURNING id", Entities.PostgreSql(source, "Number").Insert);
        Assert.Equal("UPDATE numbers SET id = $1 WHERE id = $2", Entities.Sqlite(source, "Number").Update);
    }

    [Fact]
    public void A_column_with_a_default_is_left_to_the_database_and_comes_back()
    {
        const string source = "[Table(\"jobs\")] public partial class Job { [Key] public int Id { get; set; } [Column(Default = 3)] public partial int Priority { get; set; } public string Name { get; set; } }";
        Assert.Equal("INSERT INTO jobs (name) VALUES ($1) RETURNING priority", Entities.Sqlite(source, "Job").Insert);
        Assert.Equal("INSERT INTO jobs (name) VALUES ($1) RETURNING id, priority", Entities.PostgreSql(source, "Job").Insert);
    }

    [Fact]
    public void A_default_of_one_database_leaves_the_column_to_that_one_alone()
    {
        const string source = "[Table(\"jobs\")] public partial class Job { [Key(Generated = false)] public int Id { get; set; } [Column(DefaultSql = \"random()\", Dialect = Dialect.Sqlite)] public partial long Seed { get; set; } }";
        Assert.Equal("INSERT INTO jobs (id) VALUES ($1) RETURNING seed", Entities.Sqlite(source, "Job").Insert);
        Assert.Equal("INSERT INTO jobs (id, seed) VALUES ($1, $2)", Entities.PostgreSql(source, "Job").Insert);
        Assert.Empty(Entities.Sqlite(source, "Job").WithoutDefault);
        Assert.Equal([1], Entities.PostgreSql(source, "Job").WithoutDefault);
    }

    [Fact]
    public void A_computed_column_is_never_written_and_always_comes_back()
    {
        const string source = "[Table(\"boxes\")] public partial class Box { [Key] public int Id { get; set; } public int Width { get; set; } [Computed(\"width * 2\")] public int Both { get; } }";
        Assert.Equal("INSERT INTO boxes (width) VALUES ($1) RETURNING both", Entities.Sqlite(source, "Box").Insert.Replace("\"", ""));
        Assert.Equal("INSERT INTO boxes (width) VALUES ($1) RETURNING id, both", Entities.PostgreSql(source, "Box").Insert.Replace("\"", ""));
        Assert.Equal("UPDATE boxes SET width = $1 WHERE id = $2 RETURNING both", Entities.PostgreSql(source, "Box").Update.Replace("\"", ""));
    }

    [Fact]
    public void A_version_is_counted_by_the_statement_that_checks_it()
    {
        const string source = "[Table(\"pages\")] public partial class Page { [Key] public Guid Id { get; set; } [Version] public int Version { get; set; } }";
        Assert.Equal("UPDATE pages SET version = version + 1 WHERE id = $1 AND version = $2", Entities.Sqlite(source, "Page").Update);
        Assert.Equal("DELETE FROM pages WHERE id = $1 AND version = $2", Entities.Sqlite(source, "Page").Delete);
    }

    [Fact]
    public void A_composite_key_keeps_its_order()
    {
        const string source = "[Table(\"seats\")] public partial class Seat { public string? Guest { get; set; } [Key] public int Line { get; set; } [Key] public int Number { get; set; } }";
        Assert.Equal("SELECT guest, line, number FROM seats WHERE line = $1 AND number = $2", Entities.Sqlite(source, "Seat").SelectByKey);
        Assert.Equal("UPDATE seats SET guest = $1 WHERE line = $2 AND number = $3", Entities.PostgreSql(source, "Seat").Update);
    }

    [Fact]
    public void A_text_for_a_type_that_takes_none_is_cast()
    {
        const string source = "[Table(\"logs\")] public partial class Log { [Key(Generated = false)] public int Id { get; set; } [Column(Type = \"jsonb\", Dialect = Dialect.PostgreSql)] public string Body { get; set; } [Column(Type = \"varchar(5)\", Dialect = Dialect.PostgreSql)] public string Code { get; set; } }";
        Assert.Equal("INSERT INTO logs (id, body, code) VALUES ($1, CAST($2 AS jsonb), $3)", Entities.PostgreSql(source, "Log").Insert);
        Assert.Equal("INSERT INTO logs (id, body, code) VALUES ($1, $2, $3)", Entities.Sqlite(source, "Log").Insert);
    }

    [Fact]
    public void A_schema_is_PostgreSqls_alone()
    {
        const string source = "[Table(\"order\", Schema = \"Shop\")] public partial class Order { [Key] public int Id { get; set; } }";
        Assert.Equal("SELECT id FROM \"Shop\".\"order\"", Entities.PostgreSql(source, "Order").Select);
        Assert.Equal("CREATE SCHEMA IF NOT EXISTS \"Shop\"", Entities.PostgreSql(source, "Order").CreateSchema);
        Assert.Equal("SELECT id FROM \"order\"", Entities.Sqlite(source, "Order").Select);
        Assert.Null(Entities.Sqlite(source, "Order").CreateSchema);
    }
}
