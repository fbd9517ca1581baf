using Orm.Drivers;

namespace Orm;

/// <summary>A transaction begun by <see cref="Session.Begin"/>. Disposed without a commit it is rolled back.</summary>
public sealed class Transaction : IDisposable, IAsyncDisposable
{
    private readonly Session session;

    internal Transaction(Session session) => this.session = session;

    /// <summary>Flushes and commits.</summary>
    /// <exception cref="OrmException">The transaction is over.</exception>
    public void Commit()
    {
        ThrowIfOver(nameof(Commit));
        session.CommitAsync(nameof(Commit), Io.Sync, default).GetAwaiter().GetResult();
    }

    /// <inheritdoc cref="Commit"/>
    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        ThrowIfOver(nameof(CommitAsync));
        await session.CommitAsync(nameof(CommitAsync), Io.Async, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Rolls back, as <see cref="Session.Rollback"/>.</summary>
    /// <exception cref="OrmException">The transaction is over.</exception>
    public void Rollback()
    {
        ThrowIfOver(nameof(Rollback));
        session.RollbackAsync(nameof(Rollback), Io.Sync).GetAwaiter().GetResult();
    }

    /// <inheritdoc cref="Rollback"/>
    public async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        ThrowIfOver(nameof(RollbackAsync));
        cancellationToken.ThrowIfCancellationRequested();
        await session.RollbackAsync(nameof(RollbackAsync), Io.Async).ConfigureAwait(false);
    }

    /// <summary>Rolls back what was not committed; does nothing where the transaction is over.</summary>
    public void Dispose()
    {
        if (session.IsCurrent(this))
        {
            session.RollbackAsync("Dispose of the transaction", Io.Sync).GetAwaiter().GetResult();
        }
    }

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync() => session.IsCurrent(this)
        ? session.RollbackAsync("DisposeAsync of the transaction", Io.Async)
        : ValueTask.CompletedTask;

    private void ThrowIfOver(string operation)
    {
        if (!session.IsCurrent(this))
        {
            throw new OrmException($"{operation} was called on a transaction that is over. Begin another one with Session.Begin.");
        }
    }
}
