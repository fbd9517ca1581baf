using Orm.Drivers;
using Orm.Sessions;

namespace Orm;

/// <summary>
/// A transaction begun by <see cref="Session.Begin"/>, or a nested one begun by <see cref="Session.BeginNested"/>. Disposed
/// without a commit it is rolled back.
/// </summary>
public sealed class Transaction : IDisposable, IAsyncDisposable
{
    private readonly Session session;
    private readonly Savepoint? savepoint;

    internal Transaction(Session session) => this.session = session;

    internal Transaction(Session session, Savepoint savepoint)
        : this(session) => this.savepoint = savepoint;

    private bool IsCurrent => savepoint is null ? session.IsCurrent(this) : session.IsCurrent(savepoint);

    /// <summary>
    /// Flushes and commits. A nested one releases its savepoint: what was done inside belongs to what is around it, and those
    /// nested within are over too.
    /// </summary>
    /// <exception cref="OrmException">The transaction is over.</exception>
    public void Commit()
    {
        ThrowIfOver(nameof(Commit));
        CommitAsync(nameof(Commit), Io.Sync, default).GetAwaiter().GetResult();
    }

    /// <inheritdoc cref="Commit"/>
    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        ThrowIfOver(nameof(CommitAsync));
        await CommitAsync(nameof(CommitAsync), Io.Async, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Rolls back, as <see cref="Session.Rollback"/>; a nested one goes back to its beginning, as
    /// <see cref="Session.BeginNested"/> says, and those nested within are over too.
    /// </summary>
    /// <exception cref="OrmException">The transaction is over.</exception>
    public void Rollback()
    {
        ThrowIfOver(nameof(Rollback));
        RollbackAsync(nameof(Rollback), Io.Sync).GetAwaiter().GetResult();
    }

    /// <inheritdoc cref="Rollback"/>
    public async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        ThrowIfOver(nameof(RollbackAsync));
        cancellationToken.ThrowIfCancellationRequested();
        await RollbackAsync(nameof(RollbackAsync), Io.Async).ConfigureAwait(false);
    }

    /// <summary>Rolls back what was not committed; does nothing where the transaction is over.</summary>
    public void Dispose()
    {
        if (IsCurrent)
        {
            RollbackAsync("Dispose of the transaction", Io.Sync).GetAwaiter().GetResult();
        }
    }

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync() => IsCurrent ? RollbackAsync("DisposeAsync of the transaction", Io.Async) : ValueTask.CompletedTask;

    private ValueTask CommitAsync(string operation, Io io, CancellationToken cancellationToken) => savepoint is null
        ? session.CommitAsync(operation, io, cancellationToken)
        : session.CommitNestedAsync(savepoint, operation, io, cancellationToken);

    private ValueTask RollbackAsync(string operation, Io io) => savepoint is null
        ? session.RollbackAsync(operation, io)
        : session.RollbackNestedAsync(savepoint, operation, io);

    private void ThrowIfOver(string operation)
    {
        if (!IsCurrent)
        {
            throw new OrmException(
                $"{operation} was called on a transaction that is over. Begin another one with Session.{(savepoint is null ? nameof(Session.Begin) : nameof(Session.BeginNested))}.");
        }
    }
}
