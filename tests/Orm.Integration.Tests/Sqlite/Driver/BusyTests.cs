using System.Data;
using System.Diagnostics;
using Orm.Drivers;

namespace Orm.Integration.Tests.Sqlite.Driver;

public sealed class BusyTests : IDisposable
{
    private readonly SqliteFile file = new();

    [Fact]
    public async Task An_async_method_waits_for_a_parked_writer_without_its_thread()
    {
        using var test = Open(30);
        var (writer, waiting) = (test.Rent(), test.Rent());
        writer.Begin();
        writer.Execute("INSERT INTO t VALUES (1)");

        // The call comes back although the lock is held: nothing but a timer waits.
        var start = Stopwatch.GetTimestamp();
        var begin = waiting.BeginAsync(IsolationLevel.Unspecified, Access.ReadWrite, Io.Async, CancellationToken.None).AsTask();
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(5));
        Assert.False(begin.IsCompleted);
        await Task.Delay(100);
        Assert.False(begin.IsCompleted);

        writer.Commit();
        await begin.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.True(waiting.InTransaction);
        Assert.Equal(1L, waiting.Scalar("SELECT count(*) FROM t"));
    }

    [Fact]
    public async Task An_async_method_that_need_not_wait_is_done_when_it_returns()
    {
        using var test = Open(30);
        var rent = test.Driver.RentAsync(Io.Async, CancellationToken.None);
        Assert.True(rent.IsCompleted);
        var connection = await rent;
        var begin = connection.BeginAsync(IsolationLevel.Unspecified, Access.ReadWrite, Io.Async, CancellationToken.None);
        Assert.True(begin.IsCompletedSuccessfully);
        var insert = connection.ExecuteAsync(new Statement("INSERT INTO t VALUES (1)", StatementKind.Write), new Values([]), new Rows(), Io.Async, CancellationToken.None);
        Assert.True(insert.IsCompletedSuccessfully);
        Assert.True(connection.CommitAsync(Io.Async, CancellationToken.None).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_sync_method_sleeps_until_the_writer_is_done()
    {
        using var test = Open(30);
        var (writer, waiting) = (test.Rent(), test.Rent());
        writer.Begin();
        var begin = Task.Run(() => waiting.Begin());
        await Task.Delay(100);
        Assert.False(begin.IsCompleted);
        writer.Commit();
        await begin.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.True(waiting.InTransaction);
    }

    [Theory]
    [InlineData(Io.Sync)]
    [InlineData(Io.Async)]
    public async Task A_writer_that_does_not_end_is_a_lock_timeout(Io io)
    {
        using var test = Open(1);
        var (writer, waiting) = (test.Rent(), test.Rent());
        writer.Begin();
        var start = Stopwatch.GetTimestamp();
        var error = await Assert.ThrowsAsync<LockTimeoutException>(async () => await waiting.BeginAsync(IsolationLevel.Unspecified, Access.ReadWrite, io, CancellationToken.None));
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0.9, 20);
        Assert.Equal("BEGIN IMMEDIATE", error.Sql);
        Assert.Contains("within 1 s", error.Message);
        Assert.False(waiting.InTransaction);
        writer.Rollback();
        waiting.Begin();
    }

    [Theory]
    [InlineData(Io.Sync)]
    [InlineData(Io.Async)]
    public async Task Waiting_ends_with_a_cancellation(Io io)
    {
        using var test = Open(30);
        var (writer, waiting) = (test.Rent(), test.Rent());
        writer.Begin();
        using var source = new CancellationTokenSource(100);
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await waiting.BeginAsync(IsolationLevel.Unspecified, Access.ReadWrite, io, source.Token));
        Assert.Equal(source.Token, error.CancellationToken);
        Assert.False(waiting.InTransaction);
    }

    [Fact]
    public void Readers_do_not_wait_for_a_writer()
    {
        using var test = Open(1);
        var (writer, reader) = (test.Rent(), test.Rent());
        writer.Begin();
        writer.Execute("INSERT INTO t VALUES (1)");
        Assert.Equal(0L, reader.Scalar("SELECT count(*) FROM t"));
    }

    [Fact]
    public void A_read_transaction_overtaken_by_a_writer_is_told_at_once_to_start_again()
    {
        using var test = Open(30);
        var (reader, writer) = (test.Rent(), test.Rent());
        reader.Execute("BEGIN");
        reader.Scalar("SELECT count(*) FROM t");
        writer.Execute("INSERT INTO t VALUES (1)");
        var start = Stopwatch.GetTimestamp();
        Assert.Throws<SerializationException>(() => reader.Execute("INSERT INTO t VALUES (2)"));
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Many_writers_at_once_lose_nothing()
    {
        using var test = Open(60);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => WriteAsync(test, i % 2 == 0 ? Io.Sync : Io.Async))));
        Assert.Equal(200L, test.Rent().Scalar("SELECT a FROM t"));
    }

    public void Dispose() => file.Dispose();

    private static async Task WriteAsync(DriverTest test, Io io)
    {
        var update = new Statement("UPDATE t SET a = a + 1", StatementKind.Write);
        var insert = new Statement("INSERT INTO t SELECT 0 WHERE NOT EXISTS (SELECT * FROM t)", StatementKind.Write);
        for (var i = 0; i < 25; i++)
        {
            var connection = await test.Driver.RentAsync(io, CancellationToken.None);
            await connection.BeginAsync(IsolationLevel.Unspecified, Access.ReadWrite, io, CancellationToken.None);
            await connection.ExecuteAsync(insert, new Values([]), new Rows(), io, CancellationToken.None);
            await connection.ExecuteAsync(update, new Values([]), new Rows(), io, CancellationToken.None);
            await connection.CommitAsync(io, CancellationToken.None);
            test.Driver.Return(connection);
        }
    }

    private DriverTest Open(int timeoutSeconds)
    {
        var test = new DriverTest($"Default Timeout={timeoutSeconds}", file);
        var connection = test.Rent();
        connection.Script("CREATE TABLE IF NOT EXISTS t (a)");
        test.Driver.Return(connection);
        return test;
    }
}
