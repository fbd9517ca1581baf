namespace Orm.Sessions;

/// <summary>What a session has to write, and what it has written in its transaction.</summary>
internal sealed partial class UnitOfWork(Session session)
{
    private readonly List<TrackedEntity> pending = [];
    private readonly List<TrackedEntity> listed = [];
    private readonly List<TrackedEntity> removed = [];
    private readonly List<TrackedEntity> touched = [];

    /// <summary>The objects to insert, in the order of their adding.</summary>
    public List<TrackedEntity> Pending => pending;

    /// <summary>The objects to delete; one that was added again stays in it as persistent.</summary>
    public List<TrackedEntity> Removed => removed;

    /// <summary>Room for a flush to collect the changed objects in.</summary>
    public List<TrackedEntity> Changed => field ??= [];

    /// <summary>Room for a flush to plan in.</summary>
    public List<Change> Changes => field ??= [];

    /// <summary>Whether there may be something to flush: told without looking at each object.</summary>
    public bool MayHaveChanges
    {
        get
        {
            if (pending.Count > 0 || listed.Count > 0 || removed.Count > 0)
            {
                return true;
            }

            foreach (var set in session.Sets)
            {
                if (set.MayHaveUnlistedChanges)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public void Add(TrackedEntity entry) => pending.Add(entry);

    public void Remove(TrackedEntity entry)
    {
        if (!entry.Has(TrackedFlags.Removed))
        {
            entry.Mark(TrackedFlags.Removed);
            removed.Add(entry);
        }
    }

    /// <summary>Rows of objects are deleted already, so that no flush is to delete them.</summary>
    public void ForgetRemovals() => removed.RemoveAll(static entry => !entry.Has(TrackedFlags.Removed));

    /// <summary>Notes that a persistent object may have changed.</summary>
    public void List(TrackedEntity entry)
    {
        if (!entry.Has(TrackedFlags.Listed))
        {
            entry.Mark(TrackedFlags.Listed);
            listed.Add(entry);
        }
    }

    /// <summary>Notes that this transaction wrote an object.</summary>
    public void Touch(TrackedEntity entry)
    {
        if (!entry.Has(TrackedFlags.Touched))
        {
            entry.Mark(TrackedFlags.Touched);
            touched.Add(entry);
        }
    }

    /// <summary>The persistent objects that may differ from their rows: those that were not compared yet are not left out.</summary>
    public void FindCandidates(List<TrackedEntity> candidates)
    {
        foreach (var entry in listed)
        {
            if (entry.State == EntityState.Persistent)
            {
                candidates.Add(entry);
            }
        }

        foreach (var set in session.Sets)
        {
            set.FindChanges(candidates);
        }
    }

    /// <summary>The persistent objects that differ from their rows.</summary>
    public void FindChanges(List<TrackedEntity> changed)
    {
        foreach (var entry in listed)
        {
            if (entry.State == EntityState.Persistent && !entry.Changed().IsEmpty)
            {
                changed.Add(entry);
            }
        }

        foreach (var set in session.Sets)
        {
            set.FindChanges(changed);
        }
    }

    /// <summary>Everything is flushed.</summary>
    public void Flushed()
    {
        foreach (var entry in removed)
        {
            entry.Unmark(TrackedFlags.Removed);
        }

        if (listed.Count > 0)
        {
            UnlistAll();
        }

        pending.Clear();
        removed.Clear();
        Changes.Clear();
    }

    public void Committed()
    {
        foreach (var entry in touched)
        {
            entry.Committed();
            if (entry.Has(TrackedFlags.RowGone))
            {
                entry.State = EntityState.Detached;
            }
        }

        touched.Clear();
        unread.Clear();
    }

    public void RolledBack()
    {
        TakeBack();
        listed.ForEach(RestorePersistent);
        foreach (var set in session.Sets)
        {
            var changed = new List<TrackedEntity>();
            set.FindChanges(changed);
            changed.ForEach(RestorePersistent);
            set.ExpireAll();
        }

        LetUnreadGo();
        UnlistAll();
        pending.Clear();
        removed.Clear();
        touched.Clear();
        unread.Clear();
    }

    /// <summary>The session is over: new objects are transient again, the others detached with the values they have.</summary>
    public void Abandon()
    {
        EndSavepoints();
        foreach (var entry in touched)
        {
            entry.Unmark(TrackedFlags.RowGone | TrackedFlags.Touched);
            if (entry.Has(TrackedFlags.Inserted))
            {
                entry.MakeTransient();
            }
            else
            {
                entry.State = EntityState.Persistent;
                entry.ForgetUncommitted();
            }
        }

        foreach (var entry in pending)
        {
            entry.MakeTransient();
        }

        foreach (var entry in removed)
        {
            if (entry.State == EntityState.Deleted)
            {
                entry.State = EntityState.Persistent;
            }
        }

        LetUnreadGo();
        Forget();
        foreach (var set in session.Sets)
        {
            set.Clear();
        }
    }

    public IEnumerable<IEntity> New() => [.. pending.Select(entry => entry.Object)];

    public IEnumerable<IEntity> Dirty()
    {
        var changed = new List<TrackedEntity>();
        FindChanges(changed);
        return [.. changed.Select(entry => entry.Object)];
    }

    public IEnumerable<IEntity> Deleted() => [.. removed.Where(entry => entry.State == EntityState.Deleted).Select(entry => entry.Object)];

    /// <summary>Undoes the states: pending and inserted objects are transient, removed and deleted ones persistent.</summary>
    private void TakeBack()
    {
        foreach (var entry in pending)
        {
            entry.Set.Unregister(entry);
            if (!entry.Has(TrackedFlags.Touched))
            {
                entry.MakeTransient();
            }
        }

        foreach (var entry in removed)
        {
            entry.Unmark(TrackedFlags.Removed);
            entry.State = EntityState.Persistent;
            if (!entry.Has(TrackedFlags.Inserted))
            {
                entry.Restore();
            }

            entry.Set.Register(entry);
        }

        foreach (var entry in touched)
        {
            entry.Set.Unregister(entry);
            if (entry.Has(TrackedFlags.Inserted))
            {
                entry.MakeTransient();
            }
            else if (entry.Has(TrackedFlags.Expunged))
            {
                entry.Unmark(TrackedFlags.RowGone | TrackedFlags.Touched | TrackedFlags.Expunged);
                entry.ForgetUncommitted();
            }
            else
            {
                entry.State = EntityState.Persistent;
                entry.Unmark(TrackedFlags.RowGone | TrackedFlags.Touched);
                entry.Restore();
                entry.Set.Register(entry);
            }
        }
    }

    /// <summary>No object differs from its row any more. Those whose values can change in place stay listed, since nothing would tell of it.</summary>
    private void UnlistAll()
    {
        foreach (var entry in listed)
        {
            if (entry.Has(TrackedFlags.InPlace) && entry.State != EntityState.Detached)
            {
                continue;
            }

            entry.Unmark(TrackedFlags.Listed);
            if (entry.State == EntityState.Persistent)
            {
                entry.Unchanged();
            }
        }

        listed.RemoveAll(static entry => !entry.Has(TrackedFlags.Listed));
    }

    private static void RestorePersistent(TrackedEntity entry)
    {
        if (entry.State == EntityState.Persistent)
        {
            entry.Restore();
        }
    }

    private void Forget()
    {
        pending.Clear();
        listed.Clear();
        removed.Clear();
        touched.Clear();
        unread.Clear();
    }
}
