using System.Data;
using Orm.Diagnostics.Telemetry;
using Orm.Drivers;
using Orm.Sessions;

namespace Orm;

// Nested transactions: a savepoint on the database, and what the objects were when it was begun.
public sealed partial class Session
{
    /// <summary>After how many flushes in a row hooks are taken to change something after every one.</summary>
    private const int MostFlushes = 100;

    /// <summary>Whether a nested transaction is open.</summary>
    public bool InNestedTransaction => Work.Savepoint is not null;

    /// <summary>Whether the database can undo what was done within the innermost nested transaction, and that alone.</summary>
    private bool CanGoBackToSavepoint
        => Work.Savepoint is not null && (state == TransactionState.Begun || (state == TransactionState.Active && connection!.InTransaction));

    /// <summary>
    /// Begins a nested transaction, which can be rolled back by itself: a savepoint. Flushes first, whatever
    /// <see cref="OrmSessionOptions.AutoFlush"/> says, and begins a transaction where there is none; SAVEPOINT itself travels with
    /// the first statement. Commit it, or it is rolled back when it is disposed. They nest to any depth.
    /// </summary>
    /// <remarks>
    /// Its rollback undoes the rows and the objects: those added inside are transient, those removed inside persistent again, and
    /// values are those of its beginning; objects untouched inside keep theirs. An error inside asks for its rollback only.
    /// What commits or rolls back a transaction further out ends it too.
    /// </remarks>
    /// <exception cref="OrmException">The flush failed, or it was called in a hook.</exception>
    /// <example><code>
    /// using (var nested = session.BeginNested())
    /// {
    ///     session.Add(new User { Name = "John Doe" });
    ///     nested.Commit();
    /// }
    ///
    /// session.Commit();
    /// </code></example>
    public Transaction BeginNested() => BeginNestedAsync(nameof(BeginNested), Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="BeginNested"/>
    public Task<Transaction> BeginNestedAsync(CancellationToken cancellationToken = default)
        => BeginNestedAsync(nameof(BeginNestedAsync), Io.Async, cancellationToken).AsTask();

    /// <summary>Whether a handle from BeginNested is still that of an open nested transaction.</summary>
    internal bool IsCurrent(Savepoint handle) => !disposed && Work.Has(handle);

    internal async ValueTask CommitNestedAsync(Savepoint savepoint, string operation, Io io, CancellationToken cancellationToken)
    {
        Enter(operation, cancellationToken);
        try
        {
            RefuseInHook(operation);
            await FlushCoreAsync(io, cancellationToken).ConfigureAwait(false);
            if (savepoint.IsSet)
            {
                await ReleaseOnDatabaseAsync(savepoint, io).ConfigureAwait(false);
            }

            Work.Release(savepoint);
        }
        finally
        {
            Exit();
        }
    }

    internal async ValueTask RollbackNestedAsync(Savepoint savepoint, string operation, Io io)
    {
        EnterRollback(operation);
        try
        {
            RefuseInHook(operation);
            if (state == TransactionState.Active && savepoint.IsSet)
            {
                await RollBackOnDatabaseAsync(savepoint, io).ConfigureAwait(false);
            }

            Work.RollBackTo(savepoint);
            if (state != TransactionState.Inactive)
            {
                firstError = null;
            }
        }
        finally
        {
            Exit();
        }
    }

    private async ValueTask<Transaction> BeginNestedAsync(string operation, Io io, CancellationToken cancellationToken)
    {
        Enter(operation, cancellationToken);
        try
        {
            RefuseInHook(operation);
            await FlushAllAsync(operation, io, cancellationToken).ConfigureAwait(false);
            if (state == TransactionState.None)
            {
                (isolationLevel, access, begunBy) = (IsolationLevel.Unspecified, Access.ReadWrite, operation);
                state = TransactionState.Begun;
            }

            return new Transaction(this, Work.BeginSavepoint());
        }
        finally
        {
            Exit();
        }
    }

    /// <summary>Flushes until an AfterFlush hook has left nothing: what objects are from here on is what a rollback brings back.</summary>
    private async ValueTask FlushAllAsync(string operation, Io io, CancellationToken cancellationToken)
    {
        await FlushCoreAsync(io, cancellationToken).ConfigureAwait(false);
        for (var flushes = 1; AfterFlush is not null && HasChanges(); flushes++)
        {
            if (flushes == MostFlushes)
            {
                throw new OrmException($"{operation} flushed {MostFlushes} times, and an {nameof(AfterFlush)} hook changed something after each. Let it change what it needs to once.");
            }

            await FlushCoreAsync(io, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Sets the savepoints that no statement has needed yet, outermost first.</summary>
    private async ValueTask<DriverConnection> SetSavepointsAsync(Io io, CancellationToken cancellationToken)
    {
        foreach (var savepoint in Work.UnsetSavepoints())
        {
            await SetOnDatabaseAsync(savepoint, io, cancellationToken).ConfigureAwait(false);
            savepoint.IsSet = true;
            if (Engine.Echo.TellsTransactions)
            {
                Engine.Echo.Savepoint(SavepointName.Of(savepoint.Level));
            }
        }

        return connection!;
    }

    private async ValueTask SetOnDatabaseAsync(Savepoint savepoint, Io io, CancellationToken cancellationToken)
    {
        var observed = ObservedCommand.Start(Engine.Driver.SendsBegin ? Engine : null, "SAVEPOINT");
        try
        {
            await connection!.SetSavepointAsync(savepoint.Level, io, cancellationToken).ConfigureAwait(false);
            observed.Succeeded();
        }
        catch (Exception error)
        {
            observed.Failed(error);
            throw;
        }
    }

    private async ValueTask ReleaseOnDatabaseAsync(Savepoint savepoint, Io io)
    {
        var observed = ObservedCommand.Start(Engine.Driver.SendsBegin ? Engine : null, "RELEASE SAVEPOINT");
        try
        {
            await connection!.ReleaseSavepointAsync(savepoint.Level, io).ConfigureAwait(false);
            observed.Succeeded();
        }
        catch (Exception error)
        {
            observed.Failed(error);
            NoteEndOfTransaction(error);
            await FailAsync(error, io).ConfigureAwait(false);
            throw;
        }

        if (Engine.Echo.TellsTransactions)
        {
            Engine.Echo.ReleaseSavepoint(SavepointName.Of(savepoint.Level));
        }
    }

    /// <summary>Never throws: where the database can't go back to the savepoint, the whole transaction is rolled back, and the session inactive.</summary>
    private async ValueTask RollBackOnDatabaseAsync(Savepoint savepoint, Io io)
    {
        var observed = ObservedCommand.Start(Engine, "ROLLBACK TO SAVEPOINT");
        try
        {
            await connection!.RollbackToSavepointAsync(savepoint.Level, io).ConfigureAwait(false);
            observed.Succeeded();
            if (Engine.Echo.TellsTransactions)
            {
                Engine.Echo.RollbackToSavepoint(SavepointName.Of(savepoint.Level), observed.Elapsed);
            }
        }
        catch (Exception error)
        {
            observed.Failed(error);
            Engine.Echo.RollbackToSavepointFailed(SavepointName.Of(savepoint.Level), error);
            await FailWhollyAsync(error, io).ConfigureAwait(false);
        }
    }
}
