using Orm.Diagnostics;
using Orm.Drivers;

namespace Orm.Sessions;

internal sealed partial class EntitySet<T, TKey>
{
    internal override T? MergeLoaded(T given)
    {
        var known = (TrackedEntity<T>?)TrackedEntity.Of(given);
        if (known?.Session == Session && known.State is EntityState.Pending or EntityState.Persistent)
        {
            return given;
        }

        if (HasNoKeyYet(given, known))
        {
            return MergeNew(given, known);
        }

        var key = T.GetKey(given) ?? throw OrmException.NullIn(Map, Map.Key[0]);
        return entries.TryFind(key, out var entry) && !entry.Has(TrackedFlags.Expired) ? MergeInto(entry, given, known) : null;
    }

    internal override T? MergePending(T given)
    {
        var key = T.GetKey(given);
        foreach (var entry in Session.Work.Pending)
        {
            if (entry is TrackedEntity<T> pending && KeysAreEqual(T.GetKey(pending.Entity), key))
            {
                return MergeInto(pending, given, (TrackedEntity<T>?)TrackedEntity.Of(given));
            }
        }

        return null;
    }

    internal override async ValueTask<T> MergeStoredAsync(T given, Io io, CancellationToken cancellationToken)
    {
        var key = T.GetKey(given);
        var known = (TrackedEntity<T>?)TrackedEntity.Of(given);
        var reader = await Session.SendAsync(
            statements.Select(RowLock.None), new KeyArguments<T, TKey>(key), new KeyReader<T, TKey>(this, RowLock.None), Map, io, cancellationToken).ConfigureAwait(false);
        if (reader.Entity is { } stored)
        {
            return MergeInto((TrackedEntity<T>)TrackedEntity.Of(stored)!, given, known);
        }

        RowIsGone(key);
        return MergeNew(given, known);
    }

    private T MergeInto(TrackedEntity<T> entry, T given, TrackedEntity<T>? known)
    {
        if (entry.State == EntityState.Deleted)
        {
            throw new OrmException(
                $"Merge was called with a {Map.Name} with {KeyText.Of<T, TKey>(T.GetKey(given), Session.Engine.Options)}, whose row the session is about to delete. Add the session's object to keep it, or flush first.")
            {
                Entity = Map.Name,
            };
        }

        var isOfRow = known is { State: not EntityState.Transient and not EntityState.Pending } || given.Tracking.IsUntracked(given);
        var columns = T.Compare(entry.Entity, given) - keyColumns - Map.Computed;
        if (!isOfRow)
        {
            columns -= Left(given);
        }

        if (Map.Version >= 0)
        {
            RefuseOtherVersion(entry, given, isOfRow);
            columns -= ColumnMask.Of(Map.Version);
        }

        entry.Take(given, columns);
        return entry.Entity;
    }

    private T MergeNew(T given, TrackedEntity<T>? known)
    {
        var copy = T.Copy(given);
        if (known is not null && IsOfRolledBackInsert(known))
        {
            T.SetGeneratedKey(copy, 0);
        }

        AddNew(new TrackedEntity<T>(copy, this, EntityState.Pending));
        return copy;
    }

    /// <summary>Whether the object's key is still to be made, so that there can't be a row.</summary>
    private bool HasNoKeyYet(T given, TrackedEntity<T>? known)
        => (Map.KeyGeneration != KeyGeneration.None && EqualityComparer<TKey>.Default.Equals(T.GetKey(given), default!))
            || (known is { State: EntityState.Transient } && IsOfRolledBackInsert(known));

    private void RefuseOtherVersion(TrackedEntity<T> entry, T given, bool isOfRow)
    {
        var (version, current) = (T.GetVersion(given), T.GetVersion(entry.AsWritten));
        if (version == current || (version == 0 && !isOfRow) || entry.State == EntityState.Pending)
        {
            return;
        }

        throw new ConcurrencyException(
            $"A {Map.Name} of version {ValueText.Of(version, Session.Engine.Options)} with {KeyText.Of<T, TKey>(T.GetKey(given), Session.Engine.Options)} can't be merged into the session's, which is of version {ValueText.Of(current, Session.Engine.Options)}: "
            + (version < current ? "somebody has changed the row since it was read. Read it again and repeat the change." : "the session's was read before somebody changed the row. Refresh that one first."))
        {
            Entity = Map.Name,
        };
    }

    private static bool KeysAreEqual(TKey? left, TKey? right) => (KeyComparer ?? EqualityComparer<TKey>.Default).Equals(left, right);
}
