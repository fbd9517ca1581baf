using System.Data;
using Orm.Diagnostics.Telemetry;
using Orm.Drivers;
using Orm.Sessions;

namespace Orm;

public sealed partial class Session
{
    private TransactionState state;
    private IsolationLevel isolationLevel;
    private Access access;
    private string? begunBy;
    private Exception? firstError;
    private Transaction? transaction;

    /// <summary>Whether a transaction is open: begun by <c>Begin</c> or by a statement that writes, or failed and not yet rolled back.</summary>
    public bool InTransaction => state != TransactionState.None;

    /// <summary>
    /// Begins a transaction; BEGIN itself travels with the first statement. Commit it, or it is rolled back when it is
    /// disposed.
    /// </summary>
    /// <param name="isolationLevel">The level, the database's own by default.</param>
    /// <param name="access">Writing takes the write lock on SQLite at once; reading takes none, and a write in it is an error.</param>
    /// <exception cref="OrmException">A transaction is open already, or the database lacks the level.</exception>
    /// <example><code>
    /// using var transaction = session.Begin();
    /// session.Add(new User { Name = "John Doe" });
    /// transaction.Commit();
    /// </code></example>
    public Transaction Begin(IsolationLevel isolationLevel = IsolationLevel.Unspecified, Access access = Access.ReadWrite)
    {
        EnterMemory(nameof(Begin));
        try
        {
            RefuseInHook(nameof(Begin));
            if (state != TransactionState.None)
            {
                throw new OrmException(
                    $"A transaction is open already, begun by {begunBy}. Commit it or roll it back before Begin, and call Begin before the first write; for a part of it that can be rolled back by itself call BeginNested.");
            }

            if (!Engine.Driver.HasIsolationLevel(isolationLevel))
            {
                throw new OrmException($"{Engine.Dialect} has no isolation level {isolationLevel}. Choose one that it has, or leave it unspecified.");
            }

            (this.isolationLevel, this.access, begunBy) = (isolationLevel, access, nameof(Begin));
            state = TransactionState.Begun;
            return transaction = new Transaction(this);
        }
        finally
        {
            Exit();
        }
    }

    /// <inheritdoc cref="Begin"/>
    public Task<Transaction> BeginAsync(
        IsolationLevel isolationLevel = IsolationLevel.Unspecified, Access access = Access.ReadWrite, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<Transaction>(cancellationToken);
        }

        try
        {
            return Task.FromResult(Begin(isolationLevel, access));
        }
        catch (Exception error)
        {
            return Task.FromException<Transaction>(error);
        }
    }

    /// <summary>Flushes and commits. With nothing to do it sends nothing.</summary>
    public void Commit() => CommitAsync(nameof(Commit), Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="Commit"/>
    public Task CommitAsync(CancellationToken cancellationToken = default) => CommitAsync(nameof(CommitAsync), Io.Async, cancellationToken).AsTask();

    /// <summary>
    /// Rolls the transaction back. Every object gets its last committed or loaded values back and is read again when a query
    /// or <c>Get</c> meets it; removed objects are persistent again, added ones transient.
    /// </summary>
    public void Rollback() => RollbackAsync(nameof(Rollback), Io.Sync).GetAwaiter().GetResult();

    /// <inheritdoc cref="Rollback"/>
    public Task RollbackAsync(CancellationToken cancellationToken = default) => cancellationToken.IsCancellationRequested
        ? Task.FromCanceled(cancellationToken)
        : RollbackAsync(nameof(RollbackAsync), Io.Async).AsTask();

    /// <summary>Runs a piece of work in a transaction: commits when it returns, rolls back and rethrows when it throws.</summary>
    public void Transaction(Action<Session> work) => Transaction(session =>
    {
        work(session);
        return true;
    });

    /// <inheritdoc cref="Transaction(Action{Session})"/>
    public T Transaction<T>(Func<Session, T> work)
    {
        Begin();
        try
        {
            var result = work(this);
            Commit();
            return result;
        }
        catch
        {
            Rollback();
            throw;
        }
    }

    /// <inheritdoc cref="Transaction(Action{Session})"/>
    public Task TransactionAsync(Func<Session, Task> work, CancellationToken cancellationToken = default) => TransactionAsync(
        async session =>
        {
            await work(session).ConfigureAwait(false);
            return true;
        },
        cancellationToken);

    /// <inheritdoc cref="Transaction(Action{Session})"/>
    public async Task<T> TransactionAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken = default)
    {
        await BeginAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        try
        {
            var result = await work(this).ConfigureAwait(false);
            await CommitAsync(cancellationToken).ConfigureAwait(false);
            return result;
        }
        catch
        {
            await RollbackAsync(CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Whether a handle from Begin is still that of the open transaction.</summary>
    internal bool IsCurrent(Transaction handle) => ReferenceEquals(transaction, handle) && !disposed;

    internal async ValueTask CommitAsync(string operation, Io io, CancellationToken cancellationToken)
    {
        Enter(operation, cancellationToken);
        try
        {
            RefuseInHook(operation);
            if (state != TransactionState.None || HasChanges())
            {
                RunHook(BeforeCommit, nameof(BeforeCommit));
            }

            await FlushCoreAsync(io, cancellationToken).ConfigureAwait(false);
            var wasActive = state == TransactionState.Active;
            if (wasActive)
            {
                await CommitOnDatabaseAsync(io, cancellationToken).ConfigureAwait(false);
            }

            EndTransaction();
            Committed();
            if (wasActive)
            {
                RunHook(AfterCommit, nameof(AfterCommit));
            }
        }
        finally
        {
            Exit();
        }
    }

    internal async ValueTask RollbackAsync(string operation, Io io)
    {
        EnterRollback(operation);
        try
        {
            RefuseInHook(operation);
            var hadTransaction = state is TransactionState.Active or TransactionState.Inactive;
            if (state == TransactionState.Active)
            {
                await RollbackOnDatabaseAsync(io).ConfigureAwait(false);
            }

            EndTransaction();
            RolledBack();
            if (hadTransaction)
            {
                RunHook(AfterRollback, nameof(AfterRollback));
            }
        }
        finally
        {
            Exit();
        }
    }

    private async ValueTask CommitOnDatabaseAsync(Io io, CancellationToken cancellationToken)
    {
        var observed = ObservedCommand.Start(Engine, "COMMIT");
        try
        {
            await CommitConnectionAsync(io, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (connection!.IsCommitInDoubt)
        {
            // Nothing is left to roll back: the connection is lost, or the transaction over.
            observed.Failed(error);
            Engine.Echo.CommitFailed(error);
            Fail(error);
            ReleaseWhereIdle();
            throw;
        }
        catch (Exception error)
        {
            observed.Failed(error);
            Engine.Echo.CommitFailed(error);
            await FailWhollyAsync(error, io).ConfigureAwait(false);
            throw;
        }

        observed.Succeeded();
        if (Engine.Echo.TellsTransactions)
        {
            Engine.Echo.Commit(observed.Elapsed);
        }
    }

    /// <summary>Never throws: a connection that can't roll back is lost, and the database has rolled back by itself.</summary>
    private async ValueTask RollbackOnDatabaseAsync(Io io)
    {
        var observed = ObservedCommand.Start(Engine, "ROLLBACK");
        try
        {
            await connection!.RollbackAsync(io, CancellationToken.None).ConfigureAwait(false);
            observed.Succeeded();
            if (Engine.Echo.TellsTransactions)
            {
                Engine.Echo.Rollback(observed.Elapsed);
            }
        }
        catch (Exception error)
        {
            observed.Failed(error);
            Engine.Echo.RollbackFailed(error);
        }
    }

    /// <summary>What was done failed: where a savepoint is set, what came after it waits to be rolled back, else the transaction is over.</summary>
    private ValueTask FailAsync(Exception error, Io io)
    {
        if (!CanGoBackToSavepoint)
        {
            return FailWhollyAsync(error, io);
        }

        NoteError(error);
        return default;
    }

    /// <summary>The transaction failed: rolls it back on the database, and lets nothing but Rollback pass from now on.</summary>
    private async ValueTask FailWhollyAsync(Exception error, Io io)
    {
        if (state == TransactionState.Active)
        {
            await RollbackOnDatabaseAsync(io).ConfigureAwait(false);
        }

        Fail(error);
        ReleaseWhereIdle();
    }

    private void Fail(Exception error)
    {
        state = TransactionState.Inactive;
        NoteError(error);
    }

    private void NoteError(Exception error)
    {
        firstError ??= error;
        readyMap = null;
    }

    private void EndTransaction()
    {
        state = TransactionState.None;
        transaction = null;
        begunBy = null;
        firstError = null;
        Work.EndSavepoints();
        ReleaseWhereIdle();
    }
}
