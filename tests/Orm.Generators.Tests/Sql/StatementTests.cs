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
    public void A_number_of_a_sequence_is_left_to_PostgreSql_alone_and_comes_back()
    {
        const string source = "[Table(\"orders\")] public partial class Order { [Key] public int Id { get; set; } [Sequence(\"numbers\", Schema = \"shop\", Start = 1000, Increment = -5)] public int Number { get; set; } [Sequence(\"plain\")] public int? Other { get; set; } }";
        Assert.Equal("INSERT INTO orders DEFAULT VALUES RETURNING id, number, other", Entities.PostgreSql(source, "Order").Insert);
        Assert.Equal("INSERT INTO orders (number, other) VALUES ($1, $2)", Entities.Sqlite(source, "Order").Insert);
        Assert.Equal(
            ["CREATE SCHEMA IF NOT EXISTS shop", "CREATE SEQUENCE IF NOT EXISTS shop.numbers INCREMENT BY -5 START WITH 1000", "CREATE SEQUENCE IF NOT EXISTS plain"],
            Entities.PostgreSql(source, "Order").CreateFirst);
        Assert.Equal(["DROP SEQUENCE IF EXISTS shop.numbers", "DROP SEQUENCE IF EXISTS plain"], Entities.PostgreSql(source, "Order").DropLast);
        Assert.Empty(Entities.Sqlite(source, "Order").CreateFirst);
    }

    [Fact]
    public void An_enum_of_PostgreSql_is_made_in_the_order_of_its_values_and_its_parameters_are_cast()
    {
        const string source = "[PostgreSqlEnum] public enum Mood { Happy = 3, Sad = 1, [EnumLabel(\"so so\")] Fair = 2 } [Table(\"people\")] public partial class Person { [Key] public Guid Id { get; set; } public Mood Mood { get; set; } public Mood? Former { get; set; } }";
        var statements = Entities.PostgreSql(source, "Person");
        Assert.Equal("INSERT INTO people (id, mood, former) VALUES ($1, CAST($2 AS mood), CAST($3 AS mood))", statements.Insert);
        Assert.Equal(
            """
            DO $$
            BEGIN
                IF to_regtype('mood') IS NULL THEN
                    CREATE TYPE mood AS ENUM ('Sad', 'so so', 'Happy');
                END IF;
            END
            $$
            """,
            Assert.Single(statements.CreateFirst));
        Assert.Equal(["DROP TYPE IF EXISTS mood"], statements.DropLast);
        Assert.Equal(["Sad", "so so", "Happy"], Assert.Single(statements.EnumTypes).Labels);
        Assert.Equal("INSERT INTO people (id, mood, former) VALUES ($1, $2, $3)", Entities.Sqlite(source, "Person").Insert);
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
