using Orm.Drivers;

namespace Orm.Integration.Tests.Sqlite.Driver;

public class CancellationTests
{
    private const string Endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

    [Fact]
    public async Task A_running_statement_is_interrupted()
    {
        using var test = new DriverTest();
        var connection = test.Rent();
        using var source = new CancellationTokenSource(50);
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Run(connection, Endless, source.Token));
        Assert.Equal(source.Token, error.CancellationToken);
        Assert.Equal(1L, connection.Scalar("SELECT 1"));
    }

    [Fact]
    public async Task An_interrupted_write_ends_its_transaction_and_the_connection_tells()
    {
        using var test = new DriverTest();
        var connection = test.Rent();
        connection.Script("CREATE TABLE t (a)");
        connection.Begin();
        connection.Execute("INSERT INTO t VALUES (1)");
        using var source = new CancellationTokenSource(50);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Run(connection, $"INSERT INTO t {Endless.Replace("count(*)", "i")}", source.Token));
        Assert.False(connection.InTransaction);
        Assert.Equal(0L, connection.Scalar("SELECT count(*) FROM t"));
    }

    [Fact]
    public async Task A_token_cancelled_beforehand_sends_nothing()
    {
        using var test = new DriverTest();
        var connection = test.Rent();
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Run(connection, "CREATE TABLE t (a)", cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await connection.BeginAsync(System.Data.IsolationLevel.Unspecified, Access.ReadWrite, Io.Async, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await test.Driver.RentAsync(Io.Async, cancelled));
        Assert.Equal(0L, connection.Scalar("SELECT count(*) FROM sqlite_schema"));
        Assert.False(connection.InTransaction);
    }

    [Fact]
    public async Task A_cancelled_commit_has_not_happened_and_can_be_made_again()
    {
        using var test = new DriverTest();
        var connection = test.Rent();
        connection.Begin();
        connection.Execute("CREATE TABLE t (a)");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await connection.CommitAsync(Io.Async, new CancellationToken(canceled: true)));
        Assert.True(connection.InTransaction);
        connection.Commit();
        Assert.Equal(1L, connection.Scalar("SELECT count(*) FROM sqlite_schema"));
    }

    [Fact]
    public async Task An_open_result_is_cancelled_between_and_during_rows()
    {
        using var test = new DriverTest();
        var connection = test.Rent();
        using var source = new CancellationTokenSource();
        var statement = new Statement("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n WHERE i < 3 OR i < 0", StatementKind.Read);
        var cursor = await connection.OpenCursorAsync(statement, new Values([]), Io.Async, source.Token);
        Assert.True(await cursor.NextAsync(Io.Async, source.Token));
        Assert.True(await cursor.NextAsync(Io.Async, source.Token));
        source.CancelAfter(50);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await cursor.NextAsync(Io.Async, source.Token));
        await cursor.CloseAsync(Io.Async);
        Assert.Equal(1L, connection.Scalar("SELECT 1"));
    }

    [Fact]
    public async Task A_cancellation_at_the_very_start_is_not_lost()
    {
        using var test = new DriverTest();
        var connection = test.Rent();
        for (var i = 0; i < 2000; i++)
        {
            using var source = new CancellationTokenSource();
            var delay = i % 200;
            var cancel = Task.Run(() =>
            {
                Thread.SpinWait(delay);
                source.Cancel();
            });
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Run(connection, Endless, source.Token));
            await cancel;
        }
    }

    [Fact]
    public async Task A_cancellation_never_meets_another_statement_or_a_closed_connection()
    {
        using var file = new SqliteFile();
        var statement = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 2000) SELECT count(*) FROM n";
        for (var i = 0; i < 300; i++)
        {
            using var test = new DriverTest(file: file);
            using var source = new CancellationTokenSource();
            var connection = test.Rent();
            var cancel = Task.Run(source.Cancel);
            try
            {
                await Run(connection, statement, source.Token);
            }
            catch (OperationCanceledException error)
            {
                Assert.Equal(source.Token, error.CancellationToken);
            }

            Assert.Equal(2000L, connection.Scalar(statement));
            test.Driver.Return(connection);
            test.Driver.Dispose();
            await cancel;
        }
    }

    private static async Task Run(DriverConnection connection, string sql, CancellationToken token)
        => await connection.ExecuteAsync(new Statement(sql, StatementKind.Once), new Values([]), new Rows(), Io.Async, token);
}
