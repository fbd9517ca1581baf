namespace Orm.Sessions;

// Whose a key is while a flush is planned: what can be known to collide fails here, before any SQL.
internal sealed partial class EntitySet<T, TKey>
{
    // New objects whose key is still in the identity map for one that gives it up in the same flush.
    private Dictionary<TKey, TrackedEntity<T>>? successors;

    public override bool KnowsKey(TrackedEntity entry) => (Left(((TrackedEntity<T>)entry).Entity) & keyColumns).IsEmpty;

    public override ColumnMask PrepareSwitch(TrackedEntity added, TrackedEntity replaced)
    {
        var taker = (TrackedEntity<T>)added;
        var written = ((TrackedEntity<T>)replaced).AsWritten;

        // The row stays, and what an INSERT would have left to the database stays in it.
        taker.Overwrite(written, Left(taker.Entity));
        if (Map.Version >= 0)
        {
            T.SetVersion(taker.Entity, T.GetVersion(written));
        }

        var columns = T.Compare(taker.Entity, written) - Map.Computed;
        return columns.IsEmpty || Map.Version < 0 ? columns : columns.With(Map.Version);
    }

    /// <summary>
    /// Claims the key that a new object was given. The identity map has the object at once, unless another one still stands
    /// there. Tells the removed object of the key, whose row the new one takes over.
    /// </summary>
    private TrackedEntity<T>? ClaimKey(TrackedEntity<T> added)
    {
        var key = T.GetKey(added.Entity);
        if (key is null)
        {
            throw OrmException.NullIn(Map, Map.Key[0]);
        }

        ref var slot = ref entries.FindOrAdd(key);
        if (slot is null || slot == added)
        {
            slot = added;
            return null;
        }

        var holder = slot;
        if (HasKey(holder, key))
        {
            throw KeyIsTaken($"A new {Map.Name} has {KeyText.Of<T, TKey>(key, Session.Engine.Options)}", holder);
        }

        if (successors is not null && successors.TryGetValue(key, out var other) && other != added && other.State == EntityState.Pending && HasKey(other, key))
        {
            throw KeyIsTaken($"A new {Map.Name} has {KeyText.Of<T, TKey>(key, Session.Engine.Options)}", other);
        }

        (successors ??= new(KeyComparer))[key] = added;
        return holder.State == EntityState.Deleted && !holder.Has(TrackedFlags.RowGone) ? holder : null;
    }

    /// <summary>The key that a persistent object was changed to must be nobody else's once the flush is done.</summary>
    private void CheckChangedKey(TrackedEntity<T> changed)
    {
        var key = T.GetKey(changed.Entity);
        if (key is null)
        {
            throw OrmException.NullIn(Map, Map.Key[0]);
        }

        if (entries.TryFind(key, out var holder) && holder != changed && HasKey(holder, key))
        {
            throw KeyIsTaken($"{Map.Name} with {DescribeKey(changed)} was given {KeyText.Of<T, TKey>(key, Session.Engine.Options)}", holder);
        }
    }

    private OrmException KeyIsTaken(string what, TrackedEntity<T> holder) => new(
        $"{what}, which is the key of another {Map.Name} that is {(holder.State == EntityState.Pending ? "new too" : "persistent in the session")}. "
        + "Change that object, remove it, or give this one another key.")
    {
        Entity = Map.Name,
    };

    private static bool HasKey(TrackedEntity<T> entry, TKey key)
        => entry.State != EntityState.Deleted && SameKey(T.GetKey(entry.Entity), key);

    private static bool SameKey(TKey left, TKey right) => (KeyComparer ?? EqualityComparer<TKey>.Default).Equals(left, right);
}
