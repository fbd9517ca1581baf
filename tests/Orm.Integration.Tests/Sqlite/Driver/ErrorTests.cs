using System.Data;
using Microsoft.Data.Sqlite;
using Orm.Sqlite.Connections;

namespace Orm.Integration.Tests.Sqlite.Driver;

public sealed class ErrorTests : IDisposable
{
    private const string Schema = """
        CREATE TABLE parents (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
        CREATE TABLE children (
            a INTEGER NOT NULL, b INTEGER NOT NULL, parent INTEGER REFERENCES parents (id), late INTEGER REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED,
            age INTEGER CONSTRAINT grown_up CHECK (age >= 18), size INTEGER CHECK (size > 0), PRIMARY KEY (a, b)) STRICT;
        CREATE UNIQUE INDEX by_expression ON children (a + b + 1000 * size);
        CREATE TRIGGER refuse BEFORE INSERT ON parents WHEN new.code = 'bad' BEGIN SELECT RAISE(ABORT, 'no bad codes'); END;
        INSERT INTO parents VALUES (1, 'one');
        INSERT INTO children (a, b, size) VALUES (1, 1, 1);
        """;

    private readonly DriverTest test = new();

    public ErrorTests()
    {
        var connection = test.Rent();
        connection.Script(Schema);
        test.Driver.Return(connection);
    }

    [Fact]
    public void A_repeated_unique_value_names_table_and_column()
    {
        var error = Fails<UniqueViolationException>("INSERT INTO parents VALUES (2, 'one')");
        Assert.Equal(("parents", "code"), (error.Table, error.Column));
        Assert.StartsWith("Another row has the same parents.code already (UNIQUE constraint failed: parents.code).", error.Message);
        Assert.Equal(2067, Assert.IsType<SqliteException>(error.InnerException).SqliteExtendedErrorCode);
        Assert.Equal("INSERT INTO parents VALUES (2, 'one')", error.Sql);
    }

    [Fact]
    public void A_repeated_key_is_a_unique_violation()
        => Assert.Equal("id", Fails<UniqueViolationException>("INSERT INTO parents VALUES (1, 'two')").Column);

    [Fact]
    public void A_repeated_composite_key_names_its_columns()
        => Assert.Equal("a, b", Fails<UniqueViolationException>("INSERT INTO children (a, b) VALUES (1, 1)").Column);

    [Fact]
    public void A_repeated_value_of_an_index_on_an_expression_names_the_index()
        => Assert.Equal("by_expression", Fails<UniqueViolationException>("INSERT INTO children (a, b, size) VALUES (2, 0, 1)").Constraint);

    [Fact]
    public void NULL_in_a_NOT_NULL_column_names_the_column()
    {
        var error = Fails<NotNullViolationException>("INSERT INTO parents (id) VALUES (3)");
        Assert.Equal(("parents", "code"), (error.Table, error.Column));
    }

    [Fact]
    public void A_check_names_its_constraint_or_its_condition()
    {
        Assert.Equal("grown_up", Fails<CheckViolationException>("INSERT INTO children (a, b, age) VALUES (5, 5, 17)").Constraint);
        Assert.Equal("size > 0", Fails<CheckViolationException>("INSERT INTO children (a, b, size) VALUES (5, 5, 0)").Constraint);
    }

    [Fact]
    public void A_missing_parent_is_a_foreign_key_violation()
        => Fails<ForeignKeyViolationException>("INSERT INTO children (a, b, parent) VALUES (5, 5, 99)");

    [Fact]
    public void A_deferred_foreign_key_fails_the_commit_and_leaves_the_transaction_open()
    {
        var connection = Connect();
        connection.Begin();
        connection.Execute("INSERT INTO children (a, b, late) VALUES (5, 5, 99)");
        Assert.Throws<ForeignKeyViolationException>(connection.Commit);
        Assert.True(connection.InTransaction);
        connection.Rollback();
        Assert.False(connection.InTransaction);
    }

    [Fact]
    public void A_text_in_a_strict_integer_column_names_the_column()
    {
        var error = Fails<OrmException>("INSERT INTO children (a, b, age) VALUES (5, 5, 'old')");
        Assert.Equal(("children", "age"), (error.Table, error.Column));
        Assert.Contains("cannot store TEXT value in INTEGER column children.age", error.Message);
    }

    [Fact]
    public void A_trigger_that_refuses_is_heard()
        => Assert.Contains("no bad codes", Fails<OrmException>("INSERT INTO parents VALUES (9, 'bad')").Message);

    [Theory]
    [InlineData("SELECT * FROM missing", "SQLite knows no such table: missing. Create it")]
    [InlineData("SELECT missing FROM parents", "SQLite knows no such column: missing.")]
    [InlineData("SELEKT 1", "SQLite refused the statement: near \"SELEKT\": syntax error.")]
    [InlineData("SELECT 1; SELECT 2", "more than one SQL statement")]
    [InlineData("SELECT 1; SELEKT 2", "more than one SQL statement")]
    [InlineData(" -- nothing", "no SQL statement")]
    [InlineData("SELECT ?", "names a parameter of its own")]
    [InlineData("SELECT @name", "'@name'")]
    [InlineData("SELECT $2", "'$2'")]
    public void A_wrong_text_is_told(string sql, string message) => Assert.Contains(message, Fails<OrmException>(sql).Message);

    [Theory]
    [InlineData("SELECT 1;")]
    [InlineData("SELECT 1; -- done")]
    [InlineData("SELECT 1 /* ; */ ;; \n ")]
    public void What_follows_a_statement_may_be_nothing(string sql) => Assert.Equal(1L, Connect().Scalar(sql));

    [Fact]
    public void A_write_in_a_transaction_for_reading_is_refused_and_the_transaction_stands()
    {
        var connection = Connect();
        connection.Begin(Access.ReadOnly);
        Assert.Contains("begun for reading only", Assert.Throws<OrmException>(() => connection.Execute("DELETE FROM children")).Message);
        Assert.Equal(1L, connection.Scalar("SELECT count(*) FROM children"));
        Assert.True(connection.InTransaction);
        connection.Rollback();
        Assert.Equal(1, connection.Execute("DELETE FROM children"));
    }

    [Theory]
    [InlineData(IsolationLevel.ReadCommitted)]
    [InlineData(IsolationLevel.ReadUncommitted)]
    [InlineData(IsolationLevel.RepeatableRead)]
    [InlineData(IsolationLevel.Snapshot)]
    [InlineData(IsolationLevel.Chaos)]
    public void A_level_that_SQLite_lacks_is_an_error_and_begins_nothing(IsolationLevel level)
    {
        var connection = Connect();
        Assert.Contains($"no isolation level {level}", Assert.Throws<OrmException>(() => connection.Begin(level: level)).Message);
        Assert.False(connection.InTransaction);
    }

    [Fact]
    public void An_error_inside_a_statement_leaves_the_connection_usable()
    {
        var connection = Connect();
        connection.Begin();
        Assert.ThrowsAny<OrmException>(() => connection.Execute("INSERT INTO parents VALUES (2, 'one')"));
        Assert.True(connection.InTransaction);
        connection.Execute("INSERT INTO parents VALUES (2, 'two')");
        connection.Commit();
        Assert.Equal(2L, connection.Scalar("SELECT count(*) FROM parents"));
    }

    [Fact]
    public void The_handle_knows_no_parameter_too_many()
        => Assert.ThrowsAny<OrmException>(() => Connect().Query("SELECT $1", 1, 2));

    public void Dispose() => test.Dispose();

    private T Fails<T>(string sql)
        where T : OrmException => Assert.Throws<T>(() => Connect().Execute(sql));

    private SqliteDriverConnection Connect() => test.Rent();
}
