using System.Diagnostics;
using Orm.Drivers;
using Orm.Querying;

namespace Orm.Sessions;

/// <summary>The identity map of one class: each row's one object, by key. Holds its objects strongly.</summary>
internal sealed partial class EntitySet<T, TKey>(Session session, EntityMap<T, TKey> map) : EntitySet<T>(session, map)
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    private readonly IdentityMap<TKey, TrackedEntity<T>> entries = new(KeyComparer);

    private static IEqualityComparer<TKey>? KeyComparer { get; } = typeof(TKey) == typeof(byte[]) ? (IEqualityComparer<TKey>)(object)new BytesComparer() : null;

    public override bool MayHaveUnlistedChanges => !IsFullyTracked && entries.Count > 0;

    /// <summary>The objects by their keys.</summary>
    public IdentityMap<TKey, TrackedEntity<T>> Entries => entries;

    /// <summary>A loaded object that stands for its row as far as the session knows.</summary>
    public T? Find(TKey key) => entries.Find(key) is { } entry && !entry.Has(TrackedFlags.Expired) ? entry.Entity : null;

    /// <summary>SELECT of every column by key.</summary>
    public Statement Select(RowLock rowLock) => statements.Select(rowLock);

    internal override T Read<TRow>(ref TRow row, ReadMode mode) => mode switch
    {
        ReadMode.Tracked => Read(ref row),
        ReadMode.Current => ReadCurrent(ref row),
        ReadMode.Populating => ReadPopulating(ref row),
        _ => throw new UnreachableException(),
    };

    /// <summary>The object of a row that has every column in the order of the mapping: the one that the session holds, else a new, tracked one.</summary>
    internal T Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        ref var slot = ref entries.FindOrAdd(ReadKey(ref row));
        if (slot is not null)
        {
            return slot.Has(TrackedFlags.Expired) ? Refresh(slot, ref row, slot.Changed()) : slot.Entity;
        }

        try
        {
            var entity = T.Materialize(ref row);
            slot = new TrackedEntity<T>(entity, this, EntityState.Persistent);
            Session.Work.Savepoint?.Loaded.Add(slot);
            return entity;
        }
        catch (Exception error)
        {
            entries.Remove(T.ReadKey(ref row));
            if (error is ColumnValueException unreadable)
            {
                throw RowError.Explain(Map, ref row, unreadable, Session.Engine.Options);
            }

            throw;
        }
    }

    /// <summary>The same, and values that the user has not changed become the row's.</summary>
    internal T ReadCurrent<TRow>(ref TRow row)
        where TRow : struct, IRow
        => entries.TryFind(ReadKey(ref row), out var entry) ? Refresh(entry, ref row, entry.Changed()) : Read(ref row);

    /// <summary>The same, and all values become the row's (<c>PopulateExisting</c>).</summary>
    internal T ReadPopulating<TRow>(ref TRow row)
        where TRow : struct, IRow
        => entries.TryFind(ReadKey(ref row), out var entry) ? Refresh(entry, ref row, ColumnMask.None) : Read(ref row);

    /// <summary>The database has no row for the key: an object that stood for it leaves the session.</summary>
    public void RowIsGone(TKey key)
    {
        if (entries.TryFind(key, out var entry) && entry.State == EntityState.Persistent)
        {
            entries.Remove(key);
            entry.State = EntityState.Detached;
            entry.Mark(TrackedFlags.RowGone);
        }
    }

    public override void FindChanges(List<TrackedEntity> changed)
    {
        if (IsFullyTracked)
        {
            return;
        }

        foreach (var entry in entries)
        {
            if (entry.State == EntityState.Persistent && !entry.Changed().IsEmpty)
            {
                changed.Add(entry);
            }
        }
    }

    public override void ExpireAll()
    {
        foreach (var entry in entries)
        {
            entry.Mark(TrackedFlags.Expired);
        }
    }

    public override void Clear() => entries.Clear();

    public override void Register(TrackedEntity entry)
    {
        var added = (TrackedEntity<T>)entry;
        var key = T.GetKey(added.AsWritten);
        ref var slot = ref entries.FindOrAdd(key);
        if (slot is not null && slot != added && HasKey(slot, key))
        {
            // The database gave the key of a row that somebody else deleted to a new one.
            slot.State = EntityState.Detached;
            slot.Mark(TrackedFlags.RowGone);
        }

        slot = added;
        successors?.Remove(key);
    }

    public override void Unregister(TrackedEntity entry)
    {
        var key = T.GetKey(((TrackedEntity<T>)entry).AsWritten);
        if (key is not null && entries.TryFind(key, out var registered) && registered == entry)
        {
            entries.Remove(key);
        }
    }

    public override string DescribeKey(TrackedEntity entry) => KeyText.Of<T, TKey>(T.GetKey(((TrackedEntity<T>)entry).AsWritten), Session.Engine.Options);

    private TKey ReadKey<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        try
        {
            return T.ReadKey(ref row);
        }
        catch (ColumnValueException error)
        {
            throw RowError.Explain(Map, ref row, error, Session.Engine.Options);
        }
    }

    private T Refresh<TRow>(TrackedEntity<T> entry, ref TRow row, ColumnMask kept)
        where TRow : struct, IRow
    {
        entry.Refresh(ReadUntracked(ref row, Session.Engine.Options), kept);
        return entry.Entity;
    }
}
