using System.ComponentModel;
using Orm.Drivers;
using Orm.Sessions;

namespace Orm;

public sealed partial class Session
{
    private EntitySet[] sets = [];
    private int setCount;

    /// <summary>The objects of one class in this session.</summary>
    internal EntitySet<T> Set<T>() where T : class, IEntity<T> => (EntitySet<T>)SetOf(T.Map);

    internal ReadOnlySpan<EntitySet> Sets
    {
        get
        {
            // The number before the array, which has room for it by then.
            var count = Volatile.Read(ref setCount);
            return sets.AsSpan(0, count);
        }
    }

    internal EntitySet SetOf(EntityMap map) => KnownSet(map) ?? AddSet(map);

    /// <summary>The objects of a class; null where the session has met none.</summary>
    private EntitySet? KnownSet(EntityMap map)
    {
        foreach (var set in Sets)
        {
            if (ReferenceEquals(set.Map, map))
            {
                return set;
            }
        }

        return null;
    }

    // A query looks for its set before it passes the gate, perhaps from a thread that is then refused.
    private EntitySet AddSet(EntityMap map)
    {
        lock (Work)
        {
            if (KnownSet(map) is { } known)
            {
                return known;
            }

            if (setCount == sets.Length)
            {
                Array.Resize(ref sets, Math.Max(4, setCount * 2));
            }

            var added = map.CreateSet(this);
            sets[setCount] = added;
            Volatile.Write(ref setCount, setCount + 1);
            return added;
        }
    }

    /// <summary>For generated code: the object with a key, from the session or else from the database; null where there is no such row.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ValueTask<T?> GetByKeyAsync<T, TKey>(TKey key, RowLock rowLock, Io io, CancellationToken cancellationToken)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
    {
        if (rowLock == RowLock.None && TryFind<T, TKey>(key, cancellationToken) is { } found)
        {
            return new ValueTask<T?>(found);
        }

        return io == Io.Sync
            ? LoadAsync<T, TKey>(key, rowLock, io, cancellationToken)
            : LoadAwaitedAsync<T, TKey>(key, rowLock, io, cancellationToken);
    }

    /// <summary>For generated code: the same, where a missing row is an error.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ValueTask<T> GetRequiredByKeyAsync<T, TKey>(TKey key, RowLock rowLock, Io io, CancellationToken cancellationToken)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
    {
        if (rowLock == RowLock.None && TryFind<T, TKey>(key, cancellationToken) is { } found)
        {
            return new ValueTask<T>(found);
        }

        return LoadRequiredAsync<T, TKey>(key, rowLock, io, cancellationToken);
    }

    /// <summary>A loaded object with the key, without SQL. Whatever stands against using the session is left to the way through the gate.</summary>
    private T? TryFind<T, TKey>(TKey key, CancellationToken cancellationToken)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
    {
        if (disposed || Engine.IsDisposed || firstError is not null || cancellationToken.IsCancellationRequested)
        {
            return null;
        }

        // Without entering: a look changes nothing. Where an operation runs before it or after it, the gate is asked and refuses.
        var idle = stream;
        if (!ReferenceEquals(Volatile.Read(ref running), idle))
        {
            return null;
        }

        var found = ((EntitySet<T, TKey>?)KnownSet(T.Map))?.Find(key);
        return ReferenceEquals(Volatile.Read(ref running), idle) ? found : null;
    }

    private async ValueTask<T> LoadRequiredAsync<T, TKey>(TKey key, RowLock rowLock, Io io, CancellationToken cancellationToken)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
        => await LoadAsync<T, TKey>(key, rowLock, io, cancellationToken).ConfigureAwait(false)
            ?? throw new OrmException($"There is no {T.Map.Name} with {KeyText.Of<T, TKey>(key, Engine.Options)}. Use Get where the row may be missing.") { Entity = T.Map.Name };

    /// <summary>An asynchronous caller is told of every error by the task.</summary>
    private async ValueTask<T?> LoadAwaitedAsync<T, TKey>(TKey key, RowLock rowLock, Io io, CancellationToken cancellationToken)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
        => await LoadAsync<T, TKey>(key, rowLock, io, cancellationToken).ConfigureAwait(false);

    private ValueTask<T?> LoadAsync<T, TKey>(TKey key, RowLock rowLock, Io io, CancellationToken cancellationToken)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
    {
        Enter("Get", cancellationToken);
        var isPending = false;
        try
        {
            var set = (EntitySet<T, TKey>)SetOf(T.Map);
            if (MustAutoFlush())
            {
                isPending = true;
                return LoadAfterFlushAsync(set, key, rowLock, io, cancellationToken);
            }

            var sending = SendGetAsync(set, key, rowLock, io, cancellationToken);
            isPending = !sending.IsCompletedSuccessfully;
            return isPending ? FinishLoadAsync(sending, set, key) : new ValueTask<T?>(Loaded(sending.Result, set, key));
        }
        finally
        {
            if (!isPending)
            {
                Exit();
            }
        }
    }

    private async ValueTask<T?> LoadAfterFlushAsync<T, TKey>(EntitySet<T, TKey> set, TKey key, RowLock rowLock, Io io, CancellationToken cancellationToken)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
    {
        try
        {
            await AutoFlushAsync("Get", io, cancellationToken).ConfigureAwait(false);
            if (rowLock == RowLock.None && set.Find(key) is { } flushed)
            {
                return flushed;
            }

            return Loaded(await SendGetAsync(set, key, rowLock, io, cancellationToken).ConfigureAwait(false), set, key);
        }
        finally
        {
            Exit();
        }
    }

    private async ValueTask<T?> FinishLoadAsync<T, TKey>(ValueTask<KeyReader<T, TKey>> sending, EntitySet<T, TKey> set, TKey key)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
    {
        try
        {
            return Loaded(await sending.ConfigureAwait(false), set, key);
        }
        finally
        {
            Exit();
        }
    }

    private ValueTask<KeyReader<T, TKey>> SendGetAsync<T, TKey>(EntitySet<T, TKey> set, TKey key, RowLock rowLock, Io io, CancellationToken cancellationToken)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
        => SendAsync(set.Select(rowLock), new KeyArguments<T, TKey>(key), new KeyReader<T, TKey>(set, rowLock), T.Map, io, cancellationToken);

    private static T? Loaded<T, TKey>(KeyReader<T, TKey> reader, EntitySet<T, TKey> set, TKey key)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
    {
        if (reader.Entity is null)
        {
            set.RowIsGone(key);
        }

        return reader.Entity;
    }
}
