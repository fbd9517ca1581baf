using Orm.Drivers;

namespace Orm.Integration.Tests.Sqlite.Driver;

/// <summary>Connections come back while the engine goes: the one that lies beside the stack is neither lost nor closed twice.</summary>
public class DisposalRaceTests
{
    const int Rounds = 40;
    const int Workers = 4;

    [Fact]
    public async Task Nothing_is_left_open_when_connections_come_back_during_dispose()
    {
        using var file = new SqliteFile();
        var statement = new Statement("SELECT 1", StatementKind.Read);
        for (var round = 0; round < Rounds; round++)
        {
            using var test = new DriverTest(file: file);
            using var start = new Barrier(Workers + 1);
            var workers = Enumerable.Range(0, Workers).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    test.Driver.Return(test.Rent());
                    start.SignalAndWait();
                    Assert.Throws<ObjectDisposedException>(() => UseUntilDisposed(test, statement));
                },
                TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToList();
            start.SignalAndWait(TestContext.Current.CancellationToken);
            Thread.SpinWait(20_000 * (round % 5));
            test.Driver.Dispose();
            await Task.WhenAll(workers);

            // A statement that is not finalized keeps the file open too.
            Assert.Empty(file.OpenHandles);
        }
    }

    static void UseUntilDisposed(DriverTest test, Statement statement)
    {
        for (var isOpen = true; isOpen;)
        {
            var connection = test.Rent();
            isOpen = connection.Query(statement).Count == 1;
            test.Driver.Return(connection);
        }
    }
}
