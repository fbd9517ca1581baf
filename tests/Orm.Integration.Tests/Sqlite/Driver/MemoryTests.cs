using Orm.Drivers;
using Orm.Sqlite.Connections;

namespace Orm.Integration.Tests.Sqlite.Driver;

public class MemoryTests
{
    [Fact]
    public void Its_content_outlives_a_return()
    {
        using var driver = Open();
        Rent(driver, out var first);
        first.Script("CREATE TABLE t (a)");
        driver.Return(first);
        Rent(driver, out var second);
        Assert.Equal(1L, second.Scalar("SELECT count(*) FROM sqlite_schema"));
        Assert.Equal(1L, second.Scalar("PRAGMA foreign_keys"));
        driver.Return(second);
    }

    [Fact]
    public void Two_drivers_are_two_databases()
    {
        using var driver = Open();
        using var other = Open();
        Rent(driver, out var first);
        first.Script("CREATE TABLE t (a)");
        Rent(other, out var second);
        Assert.Equal(0L, second.Scalar("SELECT count(*) FROM sqlite_schema"));
    }

    [Theory]
    [InlineData(Io.Sync)]
    [InlineData(Io.Async)]
    public async Task The_second_user_waits_for_the_first(Io io)
    {
        using var driver = Open();
        Rent(driver, out var first);
        var second = Task.Run(async () => await driver.RentAsync(io, CancellationToken.None));
        await Task.Delay(50);
        Assert.False(second.IsCompleted);
        driver.Return(first);
        Assert.Same(first, await second.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task Waiting_in_an_async_method_takes_no_thread()
    {
        using var driver = Open();
        Rent(driver, out var first);
        var second = driver.RentAsync(Io.Async, CancellationToken.None);
        Assert.False(second.IsCompleted);
        driver.Return(first);
        Assert.Same(first, await second.AsTask().WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Theory]
    [InlineData(Io.Sync)]
    [InlineData(Io.Async)]
    public async Task Waiting_for_too_long_is_a_lock_timeout(Io io)
    {
        using var driver = Open("Default Timeout=1");
        Rent(driver, out _);
        var error = await Assert.ThrowsAsync<LockTimeoutException>(async () => await driver.RentAsync(io, CancellationToken.None));
        Assert.Contains("has one connection", error.Message);
    }

    [Theory]
    [InlineData(Io.Sync)]
    [InlineData(Io.Async)]
    public async Task Waiting_ends_with_a_cancellation(Io io)
    {
        using var driver = Open();
        Rent(driver, out _);
        using var source = new CancellationTokenSource(50);
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await driver.RentAsync(io, source.Token));
        Assert.Equal(source.Token, error.CancellationToken);
    }

    [Fact]
    public async Task Waiting_ends_with_the_engine()
    {
        var driver = Open();
        Rent(driver, out var first);
        var second = driver.RentAsync(Io.Async, CancellationToken.None).AsTask();
        driver.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => second.WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.Equal(1L, first.Scalar("SELECT 1"));
        driver.Return(first);
        driver.Dispose();
        Assert.Throws<ObjectDisposedException>(() => Rent(driver, out _));
    }

    [Fact]
    public void A_transaction_left_open_is_rolled_back_on_return()
    {
        using var driver = Open();
        Rent(driver, out var first);
        first.Begin();
        first.Execute("CREATE TABLE t (a)");
        driver.Return(first);
        Rent(driver, out var second);
        Assert.Equal(0L, second.Scalar("SELECT count(*) FROM sqlite_schema"));
    }

    private static SqliteDriver Open(string keywords = "") => SqliteDriver.Create(SqliteDatabase.Parse($"Data Source=:memory:;{keywords}"));

    private static void Rent(SqliteDriver driver, out DriverConnection connection) => connection = driver.RentAsync(Io.Sync, CancellationToken.None).Result;
}
