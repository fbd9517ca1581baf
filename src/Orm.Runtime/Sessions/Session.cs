using Orm.Drivers;
using Orm.Sessions;

namespace Orm;

/// <summary>
/// A unit of work: the objects read and added in it, each row once, what changed in them, and the transaction that writes
/// it. For one task at a time; two operations at once are a <see cref="ConcurrentUseException"/>.
/// </summary>
/// <example><code>
/// using var session = engine.OpenSession();
/// session.Add(new User { Name = "John Doe", Age = 30 });
/// session.Commit();
/// </code></example>
public sealed partial class Session : IDisposable, IAsyncDisposable
{
    private int autoFlushSuspensions;

    internal Session(Engine engine, OrmSessionOptions options)
    {
        Engine = engine;
        Options = options;
        Work = new UnitOfWork(this);
    }

    internal Engine Engine { get; }

    internal OrmSessionOptions Options { get; }

    internal UnitOfWork Work { get; }

    internal bool IsDisposed => disposed;

    /// <summary>The objects that the next flush inserts, in the order of their adding.</summary>
    public IEnumerable<IEntity> New => Work.New();

    /// <summary>The persistent objects whose values differ from their rows.</summary>
    public IEnumerable<IEntity> Dirty => Work.Dirty();

    /// <summary>The objects that the next flush deletes.</summary>
    public IEnumerable<IEntity> Deleted => Work.Deleted();

    /// <summary>An object's place in this session. One that belongs to another is detached.</summary>
    public EntityState StateOf(IEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return TrackedEntity.Of(entity) switch
        {
            null => entity.Tracking.IsUntracked(entity) ? EntityState.Detached : EntityState.Transient,
            var entry when entry.Session == this && !disposed => entry.State,
            { State: EntityState.Transient or EntityState.Pending } => EntityState.Transient,
            _ => EntityState.Detached,
        };
    }

    /// <summary>
    /// Adds an object: a new one is inserted by the next flush, a detached one is persistent again and what changed meanwhile
    /// is updated, one that was read without tracking is updated whole, a removed one is kept. Sends nothing.
    /// </summary>
    /// <exception cref="OrmException">It belongs to another session, or the session holds another object with its key.</exception>
    public void Add(IEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        EnterMemory(nameof(Add));
        try
        {
            SetOf(entity.EntityMap).Add(entity);
        }
        finally
        {
            Exit();
        }
    }

    /// <summary>Adds each; see <see cref="Add"/>.</summary>
    public void AddRange(IEnumerable<IEntity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        foreach (var entity in entities)
        {
            Add(entity);
        }
    }

    /// <summary>Adds each; see <see cref="Add"/>.</summary>
    public void AddRange(params IEntity[] entities) => AddRange((IEnumerable<IEntity>)entities);

    /// <summary>Marks a persistent or detached object so that the next flush deletes its row. Sends nothing.</summary>
    /// <exception cref="OrmException">It is new, and has no row; or it belongs to another session.</exception>
    public void Remove(IEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        EnterMemory(nameof(Remove));
        try
        {
            SetOf(entity.EntityMap).Remove(entity);
        }
        finally
        {
            Exit();
        }
    }

    /// <summary>Suspends the autoflush until what it returns is disposed.</summary>
    public IDisposable NoAutoFlush()
    {
        ThrowIfDisposed();
        autoFlushSuspensions++;
        return new AutoFlushSuspension(this);
    }

    internal void ResumeAutoFlush() => autoFlushSuspensions--;

    /// <summary>Writes what changed, in the transaction, beginning one where there is none. With nothing to do it sends nothing.</summary>
    public void Flush() => FlushAsync(nameof(Flush), Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="Flush"/>
    public async Task FlushAsync(CancellationToken cancellationToken = default)
        => await FlushAsync(nameof(FlushAsync), Io.Async, cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// Closes the session: rolls back what was not committed, gives the connection back, lets its objects go as they are
    /// (persistent ones detached). A second call does nothing.
    /// </summary>
    public void Dispose() => DisposeAsync(Io.Sync).GetAwaiter().GetResult();

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync() => DisposeAsync(Io.Async);

    private ValueTask DisposeAsync(Io io)
    {
        if (disposed)
        {
            return ValueTask.CompletedTask;
        }

        disposed = true;
        var idle = stream;

        // An operation that is still running closes the session at its end.
        return ReferenceEquals(Interlocked.CompareExchange(ref running, nameof(Dispose), idle), idle)
            ? Close(io)
            : ValueTask.CompletedTask;
    }

    private ValueTask Close(Io io)
    {
        if (stream is not null || state == TransactionState.Active)
        {
            return CloseOpenAsync(io);
        }

        Abandon();
        return default;
    }

    private async ValueTask CloseOpenAsync(Io io)
    {
        if (stream is { } open)
        {
            await open.CloseAsync(io).ConfigureAwait(false);
        }

        if (state == TransactionState.Active)
        {
            await RollbackOnDatabaseAsync(io).ConfigureAwait(false);
        }

        Abandon();
    }

    private void Abandon()
    {
        Work.Abandon();
        setCount = 0;
        lastSet = null;
        readyMap = null;
        EndTransaction();
    }
}
