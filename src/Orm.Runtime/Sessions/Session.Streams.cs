using Orm.Diagnostics.Telemetry;
using Orm.Drivers;
using Orm.Sessions;

namespace Orm;

// Results whose rows are read one by one.
public sealed partial class Session
{
    /// <summary>Starts a statement whose rows are read one by one. The gate stays closed to other statements until the stream is closed.</summary>
    internal async ValueTask<ResultStream> OpenAsync<TArguments>(
        string operation, Statement statement, TArguments arguments, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
    {
        ObservedStatement? observed = null;
        Enter(operation, cancellationToken);
        try
        {
            if (MustAutoFlush())
            {
                await AutoFlushAsync(operation, io, cancellationToken).ConfigureAwait(false);
            }

            var leased = await LeaseAsync(statement.Writes, io, cancellationToken).ConfigureAwait(false);
            observed = Engine.IsObserved ? ObservedStatement.Start(Engine, statement, arguments) : null;
            var cursor = await leased.OpenCursorAsync(statement, arguments, io, cancellationToken).ConfigureAwait(false);
            return stream = new ResultStream(this, operation, statement, cursor, observed);
        }
        catch (Exception error)
        {
            observed?.Failed(error);
            await RollBackAbortedAsync(error, io).ConfigureAwait(false);
            ThrowExplained(error, statement, null);
            throw;
        }
        finally
        {
            ReleaseWhereIdle();
            Exit();
        }
    }

    internal void EnterStream(ResultStream open, CancellationToken cancellationToken)
    {
        ThrowIfDisposed();
        cancellationToken.ThrowIfCancellationRequested();
        var other = Interlocked.CompareExchange(ref running, open.Operation, open);
        if (!ReferenceEquals(other, open))
        {
            throw other is null
                ? new ObjectDisposedException(open.Operation)
                : ConcurrentUse("The next row of " + open.Operation, other);
        }
    }

    internal void ExitStream() => Exit();

    internal void CloseStream(ResultStream closed)
    {
        if (!ReferenceEquals(stream, closed))
        {
            return;
        }

        stream = null;
        ReleaseWhereIdle();
        Interlocked.CompareExchange(ref running, null, closed);
    }
}
