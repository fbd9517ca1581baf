using Orm.Diagnostics.Telemetry;

namespace Orm.Integration.Tests.Observability;

public sealed class SummaryTests
{
    [Theory]
    [InlineData("SELECT id, name FROM users WHERE name = 'FROM secret' AND age > 5", "SELECT users", "users")]
    [InlineData("SELECT * FROM songs s, artists AS a WHERE s.artist_id = a.id", "SELECT songs artists", null)]
    [InlineData("SELECT a FROM shop.\"Order\" o JOIN lines l ON l.order_id = o.id", "SELECT shop.\"Order\" lines", null)]
    [InlineData("INSERT INTO shipping (id) SELECT id FROM orders WHERE id = $1", "INSERT shipping SELECT orders", null)]
    [InlineData("SELECT a FROM (SELECT a FROM orders) t", "SELECT SELECT orders", "orders")]
    [InlineData("UPDATE users SET age = $1 WHERE id = $2", "UPDATE users", "users")]
    [InlineData("DELETE FROM users WHERE id = $1", "DELETE users", "users")]
    [InlineData("SELECT id FROM users WHERE id = $1 FOR UPDATE", "SELECT users", "users")]
    [InlineData("INSERT INTO users (id) VALUES ($1) ON CONFLICT (id) DO UPDATE SET id = $2 RETURNING id", "INSERT users", "users")]
    [InlineData("SELECT a FROM users WHERE a IS DISTINCT FROM $1", "SELECT users", "users")]
    [InlineData("SELECT nextval('s') FROM generate_series(1, $1)", "SELECT", null)]
    [InlineData("CREATE TABLE IF NOT EXISTS users (id INTEGER)", "CREATE users", "users")]
    [InlineData("-- a comment\n/* and one */ select 1", "select", null)]
    [InlineData("WITH t AS (SELECT a FROM users) SELECT a FROM t", "WITH SELECT users SELECT t", null)]
    [InlineData("PRAGMA foreign_keys", "PRAGMA", null)]
    [InlineData("", "", null)]
    public void Summary_has_the_commands_and_tables_and_no_value(string sql, string summary, string? collection)
    {
        var operation = Operation.Of(sql);

        Assert.Equal((summary, collection), (operation.Summary, operation.Collection));
    }

    [Fact]
    public void Batch_is_told_by_what_its_statements_have_in_common()
    {
        var insert = Operation.Of("INSERT INTO users (id) VALUES ($1)");
        var update = Operation.Of("UPDATE users SET id = $1");
        var other = Operation.Of("INSERT INTO posts (id) VALUES ($1)");

        Assert.Equal(("BATCH INSERT users", 2), (Operation.OfBatch([insert, insert]).Summary, Operation.OfBatch([insert, insert]).BatchSize));
        Assert.Equal("INSERT INTO users (id) VALUES ($1)", Operation.OfBatch([insert, insert]).Text);
        Assert.Equal("BATCH INSERT", Operation.OfBatch([insert, other]).Summary);
        Assert.Equal(("BATCH users", "BATCH"), (Operation.OfBatch([insert, update]).Summary, Operation.OfBatch([insert, update]).Name));
        Assert.Same(insert, Operation.OfBatch([insert]));
    }

    [Fact]
    public void Summary_is_cut_between_words_at_255_characters()
    {
        var sql = "SELECT a FROM " + string.Join(", ", Enumerable.Range(0, 60).Select(number => $"table{number}"));

        Assert.InRange(Operation.Of(sql).Summary.Length, 240, 255);
        Assert.Matches("table[0-9]+$", Operation.Of(sql).Summary);
    }
}
