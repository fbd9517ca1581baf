using Orm.Drivers;
using Orm.Sqlite.Errors;

namespace Orm.Sqlite.Connections;

// What happens where another connection holds a lock: the same is tried again, and between the trials an asynchronous
// caller yields.
internal sealed partial class SqliteDriverConnection
{
    private async ValueTask<TReader> ExecuteWaitingAsync<TArguments, TReader>(
        Statement statement, TArguments arguments, TReader reader, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TReader : IRowReader
    {
        var wait = new BusyWait(timeoutSeconds, io, cancellationToken);
        do
        {
            await WaitAsync(wait, statement.Sql).ConfigureAwait(false);
        }
        while (!TryExecute(statement, ref arguments, ref reader, cancellationToken));

        return reader;
    }

    private async ValueTask<RowCursor> OpenCursorWaitingAsync<TArguments>(
        Statement statement, TArguments arguments, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
    {
        var wait = new BusyWait(timeoutSeconds, io, cancellationToken);
        while (true)
        {
            await WaitAsync(wait, statement.Sql).ConfigureAwait(false);
            if (TryOpenCursor(statement, ref arguments, cancellationToken) is { } cursor)
            {
                return cursor;
            }
        }
    }

    private async ValueTask RunScriptAsync(ScriptRun run, Io io, CancellationToken cancellationToken)
    {
        while (!run.IsAtEnd)
        {
            var wait = new BusyWait(timeoutSeconds, io, cancellationToken);
            while (!run.TryRunNext(cancellationToken))
            {
                await WaitAsync(wait, run.Script).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask WaitAsync(BusyWait wait, string sql)
    {
        if (!await wait.NextAsync().ConfigureAwait(false))
        {
            throw SqliteFailure.LockTimeout("The database stayed locked by another connection, which did not finish its writing", timeoutSeconds, sql);
        }
    }
}
