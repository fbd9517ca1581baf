using System.Diagnostics;
using Orm.Diagnostics;
using Orm.Drivers;
using Orm.Sessions;

namespace Orm;

// The way of a statement to the database: a connection rented for it outside a transaction and kept inside one, BEGIN before
// the first that needs one, the echo, errors with their context.
public sealed partial class Session
{
    private DriverConnection? connection;

    /// <summary>The rows that the last writing statement changed.</summary>
    internal int RowsAffected { get; private set; }

    /// <summary>The row id that the transaction's last INSERT made.</summary>
    internal long LastInsertRowId => connection!.LastInsertRowId;

    /// <summary>Runs a statement to its end, after an autoflush; hands the rows to the reader and gives the reader back.</summary>
    internal async ValueTask<TReader> RunAsync<TArguments, TReader>(
        string operation, Statement statement, TArguments arguments, TReader reader, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TReader : IRowReader
    {
        Enter(operation, cancellationToken);
        try
        {
            if (MustAutoFlush())
            {
                await AutoFlushAsync(operation, io, cancellationToken).ConfigureAwait(false);
            }

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

    /// <summary>Starts a statement whose rows are read one by one. The gate stays closed to other statements until the stream is closed.</summary>
    internal async ValueTask<ResultStream> OpenAsync<TArguments>(
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

            var leased = await LeaseAsync(statement.Writes, io, cancellationToken).ConfigureAwait(false);
            var parameters = Engine.Echo.IsOn ? Engine.Echo.Describe(arguments) : null;
            var cursor = await leased.OpenCursorAsync(statement, arguments, io, cancellationToken).ConfigureAwait(false);
            return stream = new ResultStream(this, operation, statement, cursor, parameters);
        }
        catch (Exception error)
        {
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

    // Nothing of this waits where the driver does not, and then no state machine is made for it. An error is thrown at once or
    // told by the task, as it comes: those who call are awaited themselves.
    private ValueTask<TReader> SendAsync<TArguments, TReader>(
        Statement statement, bool writes, TArguments arguments, TReader reader, EntityMap? entity, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TReader : IRowReader
    {
        var isPending = false;
        try
        {
            var leased = LeaseAsync(writes, io, cancellationToken);
            var sending = leased.IsCompletedSuccessfully && !Engine.Echo.IsOn
                ? leased.Result.ExecuteAsync(statement, arguments, reader, io, cancellationToken)
                : SendOnLeasedAsync(leased, statement, arguments, reader, io, cancellationToken);
            if (!sending.IsCompletedSuccessfully)
            {
                isPending = true;
                return FinishSendAsync(sending, statement, writes, entity, io);
            }

            NoteRowsAffected(writes);
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

    private async ValueTask<TReader> FinishSendAsync<TReader>(ValueTask<TReader> sending, Statement statement, bool writes, EntityMap? entity, Io io)
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
        }
    }

    private async ValueTask<TReader> SendOnLeasedAsync<TArguments, TReader>(
        ValueTask<DriverConnection> leasing, Statement statement, TArguments arguments, TReader reader, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TReader : IRowReader
    {
        var leased = await leasing.ConfigureAwait(false);
        return Engine.Echo.IsOn
            ? await SendEchoedAsync(leased, statement, arguments, reader, io, cancellationToken).ConfigureAwait(false)
            : await leased.ExecuteAsync(statement, arguments, reader, io, cancellationToken).ConfigureAwait(false);
    }

    private void NoteRowsAffected(bool writes)
    {
        if (writes)
        {
            RowsAffected = connection!.RowsAffected;
        }
    }

    private async ValueTask<TReader> SendEchoedAsync<TArguments, TReader>(
        DriverConnection leased, Statement statement, TArguments arguments, TReader reader, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TReader : IRowReader
    {
        var parameters = Engine.Echo.Describe(arguments);
        var started = Stopwatch.GetTimestamp();
        try
        {
            var counted = await leased
                .ExecuteAsync(statement, arguments, new CountingReader<TReader>(reader), io, cancellationToken).ConfigureAwait(false);
            var rows = counted.Count == 0 && statement.Writes ? leased.RowsAffected : counted.Count;
            Engine.Echo.Statement(statement.Sql, parameters, rows, Stopwatch.GetElapsedTime(started));
            return counted.Inner;
        }
        catch
        {
            Engine.Echo.FailedStatement(statement.Sql, parameters, Stopwatch.GetElapsedTime(started));
            throw;
        }
    }

    private ValueTask<DriverConnection> LeaseAsync(bool writes, Io io, CancellationToken cancellationToken)
    {
        if (writes && access == Access.ReadOnly && state is (TransactionState.Active or TransactionState.Begun))
        {
            throw WriteInReadOnly();
        }

        if (state == TransactionState.Active)
        {
            return new ValueTask<DriverConnection>(connection!);
        }

        var renting = Engine.Driver.RentAsync(io, cancellationToken);
        var begins = state == TransactionState.Begun || writes || Options.Autobegin == Autobegin.FirstStatement;
        return renting.IsCompletedSuccessfully && !begins
            ? new ValueTask<DriverConnection>(connection = renting.Result)
            : RentAsync(renting, begins, io, cancellationToken);
    }

    private async ValueTask<DriverConnection> RentAsync(ValueTask<DriverConnection> renting, bool begins, Io io, CancellationToken cancellationToken)
    {
        var rented = connection = await renting.ConfigureAwait(false);
        if (!begins)
        {
            return rented;
        }

        if (state != TransactionState.Begun)
        {
            isolationLevel = System.Data.IsolationLevel.Unspecified;
            access = Access.ReadWrite;
            begunBy = (string)running!;
        }

        await BeginOnDatabaseAsync(rented, io, cancellationToken).ConfigureAwait(false);
        return rented;
    }

    private async ValueTask BeginOnDatabaseAsync(DriverConnection rented, Io io, CancellationToken cancellationToken)
    {
        await rented.BeginAsync(isolationLevel, access, io, cancellationToken).ConfigureAwait(false);
        state = TransactionState.Active;
        if (Engine.Echo.IsOn)
        {
            Engine.Echo.Begin(Engine.Driver.DescribeBegin(isolationLevel, access));
        }
    }

    /// <summary>Outside a transaction a connection goes back as soon as no result is open.</summary>
    private void ReleaseWhereIdle()
    {
        if (connection is not null && state != TransactionState.Active && stream is null)
        {
            Release();
        }
    }

    private void Release()
    {
        var released = connection!;
        connection = null;
        Engine.Driver.Return(released);
    }

    /// <summary>
    /// Gives an error its context, and notes it where the transaction ended with it. Returns where the error is to be thrown
    /// on as it is.
    /// </summary>
    internal void ThrowExplained(Exception error, Statement statement, EntityMap? entity)
    {
        NoteEndOfTransaction(error);
        switch (error)
        {
            case OrmException known:
                known.AddContext(statement.Sql, entity?.Name);
                break;
            case ParameterValueException refused:
                throw new OrmException($"Parameter ${refused.Number} {refused.Reason}.", refused) { Sql = statement.Sql, Entity = entity?.Name };
            case ColumnValueException unreadable:
                throw new OrmException($"Column {unreadable.Ordinal} of the result {unreadable.Reason}.", unreadable) { Sql = statement.Sql, Entity = entity?.Name };
        }
    }

    /// <summary>A database that aborted the transaction takes nothing but a rollback, so it gets that at once.</summary>
    private async ValueTask RollBackAbortedAsync(Exception error, Io io)
    {
        if (state == TransactionState.Active && connection!.IsTransactionAborted)
        {
            await RollbackOnDatabaseAsync(io).ConfigureAwait(false);
            Fail(error);
        }
    }

    /// <summary>Some errors end the transaction on the database: nothing may be sent then before Rollback.</summary>
    private void NoteEndOfTransaction(Exception error)
    {
        if (state == TransactionState.Active && (!connection!.InTransaction || connection.IsTransactionAborted))
        {
            Fail(error);
        }
    }

    private static OrmException WriteInReadOnly() => new(
        "A statement that writes was sent in a transaction begun with Access.ReadOnly. Begin with Access.ReadWrite to write.");
}
