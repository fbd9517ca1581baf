using Microsoft.Data.Sqlite;
using Orm.Drivers;
using Orm.Sqlite.Connections;
using Orm.Sqlite.Native;

namespace Orm.Integration.Tests.Sqlite.Driver;

public class ConnectionTests
{
    [Fact]
    public void Foreign_keys_are_on_and_a_file_is_in_WAL_mode()
    {
        using var test = new DriverTest();
        var connection = test.Rent();
        Assert.Equal(1L, connection.Scalar("PRAGMA foreign_keys"));
        Assert.Equal("wal", connection.Scalar("PRAGMA journal_mode"));
        Assert.Equal(2L, connection.Scalar("PRAGMA synchronous"));
        test.Driver.Return(connection);
    }

    [Fact]
    public void A_connection_string_can_leave_foreign_keys_off()
    {
        using var test = new DriverTest("Foreign Keys=False");
        var connection = test.Rent();
        Assert.Equal(0L, connection.Scalar("PRAGMA foreign_keys"));
        test.Driver.Return(connection);
    }

    [Fact]
    public void A_read_only_database_is_read_and_not_written()
    {
        using var file = new SqliteFile();
        using var writer = new DriverTest(file: file);
        writer.Rent().Script("CREATE TABLE t (a)");
        using var reader = new DriverTest("Mode=ReadOnly", file);
        var connection = reader.Rent();
        Assert.Empty(connection.Query("SELECT * FROM t"));
        Assert.Contains("can't be written to", Assert.Throws<OrmException>(() => connection.Execute("INSERT INTO t VALUES (1)")).Message);
    }

    [Fact]
    public void A_returned_connection_is_used_again_with_its_statements()
    {
        using var test = new DriverTest();
        var statement = new Statement("SELECT 1", StatementKind.Read);
        var first = test.Rent();
        first.Query(statement);
        var prepared = Sqlite3.NextStatement(first.Database, 0);
        test.Driver.Return(first);
        var second = test.Rent();
        second.Query(statement);
        Assert.Same(first, second);
        Assert.Equal(prepared, Sqlite3.NextStatement(second.Database, 0));
        Assert.Equal(0, Sqlite3.NextStatement(second.Database, prepared));
    }

    [Fact]
    public void A_transaction_left_open_is_rolled_back_on_return()
    {
        using var test = new DriverTest();
        var connection = test.Rent();
        connection.Script("CREATE TABLE t (a)");
        connection.Execute("BEGIN");
        connection.Execute("INSERT INTO t VALUES (1)");
        test.Driver.Return(connection);
        Assert.Empty(test.Rent().Query("SELECT * FROM t"));
        Assert.False(connection.InTransaction);
    }

    [Fact]
    public void A_statement_seen_once_is_not_kept()
    {
        using var test = new DriverTest();
        var connection = test.Rent();
        connection.Query("SELECT 1");
        Assert.Equal(0, Sqlite3.NextStatement(connection.Database, 0));
    }

    [Fact]
    public void The_number_of_kept_statements_is_bounded_and_the_oldest_goes()
    {
        using var test = new DriverTest();
        var connection = test.Rent();
        var statements = Enumerable.Range(0, StatementCache.Limit + 50).Select(i => new Statement($"SELECT {i}", StatementKind.Read)).ToList();
        foreach (var statement in statements)
        {
            connection.Query(statement);
            Assert.Equal(0L, connection.Query(statements[0]).Single()[0]);
        }

        var kept = Prepared(connection.Database).ToList();
        Assert.Equal(StatementCache.Limit, kept.Count);
        connection.Query(statements[0]);
        Assert.Equal(kept, Prepared(connection.Database));
        connection.Query(statements[1]);
        Assert.NotEqual(kept, Prepared(connection.Database));
    }

    [Fact]
    public void Slots_without_end_are_no_array_without_end()
    {
        using var test = new DriverTest();
        var connection = test.Rent();
        Statement? last = null;
        for (var i = 0; i < 20_000; i++)
        {
            last = new Statement("SELECT 42", StatementKind.Read);
        }

        Assert.Equal(42L, connection.Query(last!).Single()[0]);
        Assert.Equal(42L, connection.Query(last!).Single()[0]);
        Assert.Single(Prepared(connection.Database));
    }

    [Fact]
    public async Task Nothing_is_left_open_after_dispose()
    {
        using var test = new DriverTest();
        var connection = test.Rent();
        connection.Script("CREATE TABLE t (a)");
        connection.Query(new Statement("SELECT * FROM t", StatementKind.Read));
        connection.Begin();
        connection.Execute("INSERT INTO t VALUES (1)");
        var cursor = await connection.OpenCursorAsync(new Statement("SELECT * FROM t", StatementKind.Read), new Values([]), Io.Sync, CancellationToken.None);
        Assert.NotEmpty(test.File.OpenHandles);

        test.Driver.Dispose();
        Assert.NotEmpty(test.File.OpenHandles);
        test.Driver.Return(connection);
        Assert.Empty(test.File.OpenHandles);
        Assert.False(await cursor.NextAsync(Io.Sync, CancellationToken.None));
        test.Driver.Dispose();
        Assert.Throws<ObjectDisposedException>(() => test.Rent());
    }

    [Fact]
    public async Task No_statement_is_left_when_a_connection_closes()
    {
        using var test = new DriverTest();
        var connection = test.Rent();
        connection.Script("CREATE TABLE t (a)");
        connection.Query(new Statement("SELECT * FROM t", StatementKind.Read));
        Assert.ThrowsAny<OrmException>(() => connection.Execute("INSERT INTO t VALUES (abs(-9223372036854775808))"));
        _ = await connection.OpenCursorAsync(new Statement("SELECT 1", StatementKind.Once), new Values([]), Io.Sync, CancellationToken.None);
        Assert.NotEqual(0, Sqlite3.NextStatement(connection.Database, 0));
        connection.Forget();
        Assert.Equal(0, Sqlite3.NextStatement(connection.Database, 0));
    }

    [Fact]
    public void Rows_changed_are_those_of_the_last_statement()
    {
        using var test = new DriverTest();
        var connection = test.Rent();
        connection.Script("CREATE TABLE t (a)");
        Assert.Equal(3, connection.Execute("INSERT INTO t VALUES (1), (2), (3)"));
        Assert.Equal(0, connection.Execute("SELECT * FROM t"));
        Assert.Equal(2, connection.Execute("UPDATE t SET a = 0 WHERE a > 1"));
        Assert.Equal(0, connection.Execute("UPDATE t SET a = 0 WHERE a > 100"));
        Assert.Equal(3, connection.Execute("DELETE FROM t"));
        Assert.Equal(0, connection.Execute("CREATE TABLE u (a)"));
    }

    [Fact]
    public async Task A_reader_that_stops_early_still_lets_a_writing_statement_end()
    {
        using var test = new DriverTest();
        var connection = test.Rent();
        connection.Script("CREATE TABLE t (a)");
        var insert = new Statement("INSERT INTO t VALUES (1), (2), (3) RETURNING a", StatementKind.Write);
        var rows = await connection.ExecuteAsync(insert, new Values([]), new Rows(1), Io.Sync, CancellationToken.None);
        Assert.Single(rows.List);
        Assert.Equal(3, connection.RowsAffected);
        Assert.Equal(3L, connection.Scalar("SELECT count(*) FROM t"));
    }

    [Fact]
    public void The_handle_is_the_one_of_Microsoft_Data_Sqlite()
    {
        using var test = new DriverTest();
        using var other = new SqliteConnection(test.File.ConnectionString + ";Pooling=False");
        var connection = test.Rent();
        connection.Script("CREATE TABLE t (a); INSERT INTO t VALUES (5)");
        other.Open();
        using var command = new SqliteCommand("SELECT a FROM t", other);
        Assert.Equal(5L, command.ExecuteScalar());
        Assert.Equal(0, Sqlite3.NextStatement(connection.Database, 0));
    }

    private static IEnumerable<nint> Prepared(nint database)
    {
        for (var statement = Sqlite3.NextStatement(database, 0); statement != 0; statement = Sqlite3.NextStatement(database, statement))
        {
            yield return statement;
        }
    }
}
