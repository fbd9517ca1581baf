using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Orm.Drivers;
using Orm.Sessions;

namespace Orm;

public sealed partial class Session
{
    private EntitySet[] sets = [];
    private int setCount;

    // The one that was asked for last, since the next question is mostly for it again.
    private EntitySet? lastSet;

    // The identity map of the class that was asked for last, since the next question is mostly for it again. Null where there is none,
    // and while nothing may be found: in a session that is disposed or whose transaction failed.
    private object? readyMap;

    /// <summary>The objects of one class in this session.</summary>
    internal EntitySet<T> Set<T>()
        where T : class, IEntity<T>
        => Unsafe.As<EntitySet<T>>(SetOf(T.Map));

    /// <summary>The same by the type of their key. A class's map makes no other set than this, so that it is not asked what it is.</summary>
    internal EntitySet<T, TKey> Set<T, TKey>()
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
        => Set<T, TKey>(T.Map);

    /// <inheritdoc cref="Set{T, TKey}()"/>
    internal EntitySet<T, TKey> Set<T, TKey>(EntityMap map)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
        => Unsafe.As<EntitySet<T, TKey>>(SetOf(map));

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
    private EntitySet? KnownSet(EntityMap map) => lastSet is { } last && ReferenceEquals(last.Map, map) ? last : FindSet(map);

    private EntitySet? FindSet(EntityMap map)
    {
        foreach (var set in Sets)
        {
            if (ReferenceEquals(set.Map, map))
            {
                return lastSet = set;
            }
        }

        return null;
    }

    // A query looks for its set before it passes the gate, perhaps from a thread that is then refused.
    private EntitySet AddSet(EntityMap map)
    {
        lock (Work)
        {
            if (FindSet(map) is { } known)
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
    public T? GetByKey<T, TKey>(TKey key, RowLock rowLock)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
        => rowLock == RowLock.None && FindReady<T, TKey>(key) is { } found ? found : FindOrLoad<T, TKey>(key, rowLock);

    /// <summary>For generated code: the same, asynchronously.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ValueTask<T?> GetByKeyAsync<T, TKey>(TKey key, RowLock rowLock, CancellationToken cancellationToken)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
        => TryFind<T, TKey>(key, rowLock, cancellationToken) is { } found
            ? new ValueTask<T?>(found)
            : LoadAwaitedAsync<T, TKey>(key, rowLock, cancellationToken);

    /// <summary>For generated code: the object with a key; a missing row is an error.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T GetRequiredByKey<T, TKey>(TKey key, RowLock rowLock)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
        => GetByKey<T, TKey>(key, rowLock) ?? throw Missing<T, TKey>(key);

    /// <summary>For generated code: the same, asynchronously.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ValueTask<T> GetRequiredByKeyAsync<T, TKey>(TKey key, RowLock rowLock, CancellationToken cancellationToken)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
        => TryFind<T, TKey>(key, rowLock, cancellationToken) is { } found
            ? new ValueTask<T>(found)
            : LoadRequiredAsync<T, TKey>(key, rowLock, cancellationToken);

    /// <summary>
    /// A loaded object with the key where the class is the one asked for last and nothing stands against using the session.
    /// Inlined where it is called, so that it takes hardly more than the table's own look.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T? FindReady<T, TKey>(TKey key)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
        => readyMap is IdentityMap<TKey, TrackedEntity<T>> map && Volatile.Read(ref running) is null && !Engine.IsDisposed
            && map.Find(key) is { } entry && !entry.Has(TrackedFlags.Expired) && Volatile.Read(ref running) is null
            ? entry.Entity
            : null;

    /// <summary>A loaded object with the key, without SQL. Whatever stands against using the session is left to the way through the gate.</summary>
    private T? TryFind<T, TKey>(TKey key, RowLock rowLock, CancellationToken cancellationToken)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
    {
        if (rowLock != RowLock.None || disposed || Engine.IsDisposed || firstError is not null || cancellationToken.IsCancellationRequested)
        {
            return null;
        }

        // Without entering: a look changes nothing. Where an operation runs before it or after it, the gate is asked and refuses.
        var idle = stream;
        if (!ReferenceEquals(Volatile.Read(ref running), idle) || KnownSet(T.Map) is not EntitySet<T, TKey> set)
        {
            return null;
        }

        readyMap = set.Entries;
        var found = set.Find(key);
        return ReferenceEquals(Volatile.Read(ref running), idle) ? found : null;
    }

    // Apart, so that where a loaded object is found no place on the stack is made ready for what waits.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private T? FindOrLoad<T, TKey>(TKey key, RowLock rowLock)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
        => TryFind<T, TKey>(key, rowLock, default) ?? Load<T, TKey>(key, rowLock);

    private T? Load<T, TKey>(TKey key, RowLock rowLock)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
    {
        Enter("Get", CancellationToken.None);
        try
        {
            var set = Set<T, TKey>();
            if (MustAutoFlush())
            {
                AutoFlushAsync("Get", Io.Sync, CancellationToken.None).GetAwaiter().GetResult();
                if (rowLock == RowLock.None && set.Find(key) is { } flushed)
                {
                    return flushed;
                }
            }

            var reader = new KeyReader<T, TKey>(set, rowLock);
            Send(set.Select(rowLock), new KeyArguments<T, TKey>(key), ref reader, T.Map);
            return Loaded(reader, set, key);
        }
        finally
        {
            Exit();
        }
    }

    private async ValueTask<T> LoadRequiredAsync<T, TKey>(TKey key, RowLock rowLock, CancellationToken cancellationToken)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
        => await LoadAsync<T, TKey>(key, rowLock, cancellationToken).ConfigureAwait(false) ?? throw Missing<T, TKey>(key);

    private OrmException Missing<T, TKey>(TKey key)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
        => new($"There is no {T.Map.Name} with {KeyText.Of<T, TKey>(key, Engine.Options)}. Use Get where the row may be missing.") { Entity = T.Map.Name };

    /// <summary>An asynchronous caller is told of every error by the task.</summary>
    private ValueTask<T?> LoadAwaitedAsync<T, TKey>(TKey key, RowLock rowLock, CancellationToken cancellationToken)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
    {
        try
        {
            return LoadAsync<T, TKey>(key, rowLock, cancellationToken);
        }
        catch (Exception error)
        {
            return ThrownAsync<T?>(error);
        }
    }

#pragma warning disable CS1998 // So that the task is told of the error as by any asynchronous method, a cancellation among them.
    private static async ValueTask<T> ThrownAsync<T>(Exception error)
    {
        ExceptionDispatchInfo.Throw(error);
        return default;
    }
#pragma warning restore CS1998

    private ValueTask<T?> LoadAsync<T, TKey>(TKey key, RowLock rowLock, CancellationToken cancellationToken)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
    {
        Enter("Get", cancellationToken);
        var isPending = false;
        try
        {
            var set = Set<T, TKey>();
            if (MustAutoFlush())
            {
                isPending = true;
                return LoadAfterFlushAsync(set, key, rowLock, cancellationToken);
            }

            var statement = set.Select(rowLock);
            var sending = StartSendingAsync(
                statement, statement.Writes, new KeyArguments<T, TKey>(key), new KeyReader<T, TKey>(set, rowLock), T.Map, Io.Async, cancellationToken);
            isPending = !sending.IsCompletedSuccessfully;
            return isPending ? FinishLoadAsync(sending, statement, set, key) : new ValueTask<T?>(Loaded(sending.Result, set, key));
        }
        finally
        {
            if (!isPending)
            {
                Exit();
            }
        }
    }

    private async ValueTask<T?> LoadAfterFlushAsync<T, TKey>(EntitySet<T, TKey> set, TKey key, RowLock rowLock, CancellationToken cancellationToken)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
    {
        try
        {
            await AutoFlushAsync("Get", Io.Async, cancellationToken).ConfigureAwait(false);
            if (rowLock == RowLock.None && set.Find(key) is { } flushed)
            {
                return flushed;
            }

            var reader = await SendAsync(set.Select(rowLock), new KeyArguments<T, TKey>(key), new KeyReader<T, TKey>(set, rowLock), T.Map, Io.Async, cancellationToken)
                .ConfigureAwait(false);
            return Loaded(reader, set, key);
        }
        finally
        {
            Exit();
        }
    }

    // FinishSendingAsync once more, so that a get keeps one state on the heap and not two.
    private async ValueTask<T?> FinishLoadAsync<T, TKey>(ValueTask<KeyReader<T, TKey>> sending, Statement statement, EntitySet<T, TKey> set, TKey key)
        where T : class, IKeyed<T, TKey>
        where TKey : notnull
    {
        try
        {
            return Loaded(await sending.ConfigureAwait(false), set, key);
        }
        catch (Exception error)
        {
            await RollBackAbortedAsync(error, Io.Async).ConfigureAwait(false);
            ThrowExplained(error, statement, set.Map);
            throw;
        }
        finally
        {
            ReleaseWhereIdle();
            Exit();
        }
    }

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
