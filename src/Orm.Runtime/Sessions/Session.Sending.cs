using System.Runtime.CompilerServices;
using Orm.Diagnostics;
using Orm.Diagnostics.Telemetry;
using Orm.Drivers;
using Orm.Sessions;

namespace Orm;

// The way of a statement to the database and of its rows back: the autoflush before it, the connection, whoever observes, the errors.
public sealed partial class Session
{
    /// <summary>The rows that the last writing statement changed.</summary>
    internal int RowsAffected { get; private set; }

    /// <summary>The row id that the transaction's last INSERT made.</summary>
    internal long LastInsertRowId => connection!.LastInsertRowId;

    /// <summary>
    /// Runs a statement to its end, after an autoflush; hands the rows to the reader and gives the reader back. An error is thrown
    /// at once or told by the task, as it comes.
    /// </summary>
    internal ValueTask<TReader> RunAsync<TArguments, TReader>(
        string operation, Statement statement, TArguments arguments, TReader reader, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TReader : IRowReader
    {
        Enter(operation, cancellationToken);
        var isPending = false;
        try
        {
            if (MustAutoFlush())
            {
                isPending = true;
                return RunAfterFlushAsync(operation, statement, arguments, reader, io, cancellationToken);
            }

            var sending = StartSendingAsync(statement, statement.Writes, arguments, reader, null, io, cancellationToken);
            isPending = !sending.IsCompletedSuccessfully;
            return isPending ? FinishSendingAsync(sending, statement, statement.Writes, null, GateUse.UntilEnd, io) : sending;
        }
        finally
        {
            if (!isPending)
            {
                Exit();
            }
        }
    }

    /// <summary>The same for a caller who waits: the reader is used where it stands.</summary>
    internal void Run<TArguments, TReader>(string operation, Statement statement, TArguments arguments, ref TReader reader)
        where TArguments : IArguments
        where TReader : IRowReader
    {
        Enter(operation, CancellationToken.None);
        try
        {
            if (MustAutoFlush())
            {
                AutoFlushAsync(operation, Io.Sync, CancellationToken.None).GetAwaiter().GetResult();
            }

            Send(statement, arguments, ref reader, null);
        }
        finally
        {
            Exit();
        }
    }

    private async ValueTask<TReader> RunAfterFlushAsync<TArguments, TReader>(
        string operation, Statement statement, TArguments arguments, TReader reader, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TReader : IRowReader
    {
        try
        {
            await AutoFlushAsync(operation, io, cancellationToken).ConfigureAwait(false);
            return await SendAsync(statement, arguments, reader, null, io, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Exit();
        }
    }

    /// <summary>The same for a statement of which only the number of changed rows is wanted.</summary>
    internal async ValueTask<int> RunForRowCountAsync<TArguments>(
        string operation, Statement statement, TArguments arguments, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
    {
        Enter(operation, cancellationToken);
        try
        {
            if (MustAutoFlush())
            {
                await AutoFlushAsync(operation, io, cancellationToken).ConfigureAwait(false);
            }

            await SendAsync(statement, arguments, default(NoRows), null, io, cancellationToken).ConfigureAwait(false);
            return RowsAffected;
        }
        finally
        {
            Exit();
        }
    }

    /// <summary>Sends a statement; the gate is held. <paramref name="entity"/> is what errors name.</summary>
    internal ValueTask<TReader> SendAsync<TArguments, TReader>(
        Statement statement, TArguments arguments, TReader reader, EntityMap? entity, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TReader : IRowReader
        => SendAsync(statement, statement.Writes, arguments, reader, entity, io, cancellationToken);

    /// <summary>Sends a statement that reads, in the transaction that writes: begins it where there is none.</summary>
    internal ValueTask<TReader> SendWritingAsync<TArguments, TReader>(
        Statement statement, TArguments arguments, TReader reader, EntityMap? entity, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TReader : IRowReader
        => SendAsync(statement, true, arguments, reader, entity, io, cancellationToken);

    /// <summary>The same as SendAsync for a caller who waits: the reader is used where it stands.</summary>
    private void Send<TArguments, TReader>(Statement statement, TArguments arguments, ref TReader reader, EntityMap? entity)
        where TArguments : IArguments
        where TReader : IRowReader
    {
        try
        {
            var leased = LeaseAsync(statement.Writes, Io.Sync, CancellationToken.None).GetAwaiter().GetResult();
            if (Engine.IsObserved)
            {
                reader = SendObservedAsync(leased, statement, arguments, reader, Io.Sync, CancellationToken.None).GetAwaiter().GetResult();
            }
            else
            {
                leased.Execute(statement, arguments, ref reader);
            }

            NoteRowsAffected(statement.Writes);
        }
        catch (Exception error)
        {
            RollBackAbortedAsync(error, Io.Sync).GetAwaiter().GetResult();
            ThrowExplained(error, statement, entity);
            throw;
        }
        finally
        {
            ReleaseWhereIdle();
        }
    }

    private ValueTask<TReader> SendAsync<TArguments, TReader>(
        Statement statement, bool writes, TArguments arguments, TReader reader, EntityMap? entity, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TReader : IRowReader
    {
        var sending = StartSendingAsync(statement, writes, arguments, reader, entity, io, cancellationToken);
        return sending.IsCompletedSuccessfully ? sending : FinishSendingAsync(sending, statement, writes, entity, GateUse.Held, io);
    }

    // Nothing of this waits where the driver does not, and then no state machine is made for it. What is not done at once is to be
    // finished by whoever calls. An error is thrown at once or told by the task, as it comes: those who call are awaited themselves.
    private ValueTask<TReader> StartSendingAsync<TArguments, TReader>(
        Statement statement, bool writes, TArguments arguments, TReader reader, EntityMap? entity, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TReader : IRowReader
    {
        var isPending = false;
        try
        {
            var leased = LeaseAsync(writes, io, cancellationToken);
            var sending = leased.IsCompletedSuccessfully && !Engine.IsObserved
                ? leased.Result.ExecuteAsync(statement, arguments, reader, io, cancellationToken)
                : SendOnLeasedAsync(leased, statement, arguments, reader, io, cancellationToken);
            isPending = !sending.IsCompletedSuccessfully;
            if (!isPending)
            {
                NoteRowsAffected(writes);
            }

            return sending;
        }
        catch (Exception error)
        {
            ThrowExplained(error, statement, entity);
            throw;
        }
        finally
        {
            if (!isPending)
            {
                ReleaseWhereIdle();
            }
        }
    }

    // Awaited once by its callers, as is what it awaits, so that its state can be used again.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<TReader> FinishSendingAsync<TReader>(
        ValueTask<TReader> sending, Statement statement, bool writes, EntityMap? entity, GateUse gate, Io io)
    {
        try
        {
            var reader = await sending.ConfigureAwait(false);
            NoteRowsAffected(writes);
            return reader;
        }
        catch (Exception error)
        {
            await RollBackAbortedAsync(error, io).ConfigureAwait(false);
            ThrowExplained(error, statement, entity);
            throw;
        }
        finally
        {
            ReleaseWhereIdle();
            if (gate == GateUse.UntilEnd)
            {
                Exit();
            }
        }
    }

    private async ValueTask<TReader> SendOnLeasedAsync<TArguments, TReader>(
        ValueTask<DriverConnection> leasing, Statement statement, TArguments arguments, TReader reader, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TReader : IRowReader
    {
        var leased = await leasing.ConfigureAwait(false);
        return Engine.IsObserved
            ? await SendObservedAsync(leased, statement, arguments, reader, io, cancellationToken).ConfigureAwait(false)
            : await leased.ExecuteAsync(statement, arguments, reader, io, cancellationToken).ConfigureAwait(false);
    }

    private void NoteRowsAffected(bool writes)
    {
        if (writes)
        {
            RowsAffected = connection!.RowsAffected;
        }
    }

    private async ValueTask<TReader> SendObservedAsync<TArguments, TReader>(
        DriverConnection leased, Statement statement, TArguments arguments, TReader reader, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TReader : IRowReader
    {
        var observed = ObservedStatement.Start(Engine, statement, arguments);
        try
        {
            var counted = await leased
                .ExecuteAsync(statement, arguments, new CountingReader<TReader>(reader), io, cancellationToken).ConfigureAwait(false);
            observed.Succeeded(counted.Count, leased.RowsAffected);
            return counted.Inner;
        }
        catch (Exception error)
        {
            observed.Failed(error);
            throw;
        }
    }
}
