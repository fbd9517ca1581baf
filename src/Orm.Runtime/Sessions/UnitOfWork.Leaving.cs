namespace Orm.Sessions;

// How single objects come in without having been read, and go.
internal sealed partial class UnitOfWork
{
    // Added or removed in this transaction, after they had been read without tracking.
    private readonly List<TrackedEntity> unread = [];

    /// <summary>Notes that the values of an object's row are not known.</summary>
    public void AddUnread(TrackedEntity entry) => unread.Add(entry);

    /// <summary>The values of an object's row are known, unless this transaction wrote them.</summary>
    public void WasRead(TrackedEntity entry)
    {
        if (unread.Count > 0 && !entry.Has(TrackedFlags.Touched))
        {
            Remove(unread, entry);
        }
    }

    /// <summary>
    /// Takes an object out of the session. What the transaction wrote of it is remembered: whether that is kept decides what
    /// the object stands for.
    /// </summary>
    public void Expunge(TrackedEntity entry)
    {
        entry.Set.Unregister(entry);
        Remove(listed, entry, TrackedFlags.Listed);
        Remove(removed, entry, TrackedFlags.Removed);
        var wasPending = entry.State == EntityState.Pending;
        if (wasPending)
        {
            Remove(pending, entry);
        }

        if (entry.Has(TrackedFlags.Touched))
        {
            // A pending one among them was deleted and added again.
            entry.Mark(wasPending ? TrackedFlags.Expunged | TrackedFlags.RowGone : TrackedFlags.Expunged);
            entry.State = EntityState.Detached;
        }
        else if (wasPending)
        {
            entry.MakeTransient();
        }
        else
        {
            Remove(unread, entry);
            entry.State = EntityState.Detached;
        }
    }

    /// <summary>Another session takes an object over that this one's transaction wrote.</summary>
    public void Leave(TrackedEntity entry)
    {
        var index = Remove(touched, entry);
        Remove(unread, entry);
        for (var open = Savepoint; open is not null; open = open.Outer)
        {
            open.Forget(entry, index);
        }
    }

    /// <summary>Nothing was kept of what was written blindly, so that these objects are as they came: detached, to be written whole.</summary>
    private void LetUnreadGo()
    {
        foreach (var entry in unread)
        {
            entry.Set.Unregister(entry);
            entry.State = EntityState.Detached;
            entry.Mark(TrackedFlags.Unread);
        }
    }

    private static void Remove(List<TrackedEntity> list, TrackedEntity entry, TrackedFlags flag)
    {
        if (entry.Has(flag))
        {
            entry.Unmark(flag);
            Remove(list, entry);
        }
    }

    // By reference, which List.Remove tells by a call for each.
    private static int Remove(List<TrackedEntity> list, TrackedEntity entry)
    {
        for (var i = list.Count - 1; i >= 0; i--)
        {
            if (ReferenceEquals(list[i], entry))
            {
                list.RemoveAt(i);
                return i;
            }
        }

        return -1;
    }
}
