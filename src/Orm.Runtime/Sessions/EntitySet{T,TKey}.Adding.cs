namespace Orm.Sessions;

internal sealed partial class EntitySet<T, TKey>
{
    public override void Add(IEntity entity)
    {
        var added = (T)entity;
        var entry = EntryOf(added, nameof(Session.Add));
        switch (entry?.State)
        {
            case null:
                AddNew(new TrackedEntity<T>(added, this, EntityState.Transient));
                break;
            case EntityState.Transient:
                AskForNewKey(entry);
                AddNew(entry);
                break;
            case EntityState.Pending:
                break;
            case EntityState.Persistent:
                Attach(entry);
                break;
            case EntityState.Deleted when !entry.Has(TrackedFlags.RowGone):
                entry.State = EntityState.Persistent;
                break;
            case EntityState.Detached when !entry.Has(TrackedFlags.RowGone):
                Attach(entry);
                break;
            case EntityState.Deleted or EntityState.Detached:
                AddNew(entry);
                break;
        }
    }

    public override void Remove(IEntity entity)
    {
        var removed = (T)entity;
        var entry = EntryOf(removed, nameof(Session.Remove));
        switch (entry?.State)
        {
            case null or EntityState.Transient:
                throw new OrmException($"Remove was called with a {Map.Name} that is transient: it was never added, and has no row to delete. Load it by Get or a query first.");
            case EntityState.Pending:
                throw new OrmException($"Remove was called with a {Map.Name} that is pending: it was added, but has no row yet. Flush first, or do not add it.");
            case EntityState.Persistent:
            case EntityState.Detached when !entry.Has(TrackedFlags.RowGone):
                Attach(entry);
                entry.State = EntityState.Deleted;
                Session.Work.Remove(entry);
                break;
            case EntityState.Detached:
                throw new OrmException($"Remove was called with a {Map.Name} whose row, {DescribeKey(entry)}, is deleted already.");
        }
    }

    /// <summary>The object's entry, of this session or of none that lives.</summary>
    private TrackedEntity<T>? EntryOf(T entity, string operation)
    {
        if (entity.Tracking.IsUntracked(entity))
        {
            var unread = new TrackedEntity<T>(entity, this, EntityState.Detached);
            unread.Mark(TrackedFlags.Unread);
            return unread;
        }

        var entry = (TrackedEntity<T>?)TrackedEntity.Of(entity);
        return entry is null || entry.Session == Session || entry.Session.IsDisposed || entry.State is EntityState.Transient or EntityState.Detached
            ? entry
            : throw new OrmException(
                $"{operation} was called with a {Map.Name} that belongs to another session. Dispose that session first, or load the object in this one.");
    }

    private void AddNew(TrackedEntity<T> entry)
    {
        entry.StartOver(this);
        Session.Work.Add(entry);
    }

    /// <summary>Makes a detached object this session's own.</summary>
    private void Attach(TrackedEntity<T> entry)
    {
        if (entry.Session == Session && entry.State != EntityState.Detached)
        {
            return;
        }

        var key = T.GetKey(entry.AsWritten);
        if (entries.Find(key) is not null)
        {
            throw new OrmException(
                $"A detached {Map.Name} with {KeyText.Of<T, TKey>(key, Session.Engine.Options)} was given to a session that holds another object of that row. Change that one instead.");
        }

        entry.MoveTo(this);
        entries.FindOrAdd(key) = entry;
    }

    /// <summary>A key that came from an insert that was rolled back is nobody's: the next insert gets its own.</summary>
    private static void AskForNewKey(TrackedEntity<T> entry)
    {
        if (IsOfRolledBackInsert(entry))
        {
            T.SetGeneratedKey(entry.Entity, 0);
        }
    }

    private static bool IsOfRolledBackInsert(TrackedEntity<T> entry)
        => entry.State == EntityState.Transient && entry.Has(TrackedFlags.KeyGenerated) && entry.Original is { } rolledBack
            && EqualityComparer<TKey>.Default.Equals(T.GetKey(entry.Entity), T.GetKey(rolledBack));
}
