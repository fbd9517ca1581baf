namespace Orm.Sessions;

// Nothing is pending, removed or changed where a savepoint begins, since that flushes. So whatever is when it is rolled back
// came after it: what a flush has written since is in its before-images, and the rest differs from what the database has.
internal sealed partial class UnitOfWork
{
    /// <summary>The innermost savepoint; null where there is none.</summary>
    public Savepoint? Savepoint { get; private set; }

    public bool Has(Savepoint savepoint)
    {
        for (var open = Savepoint; open is not null; open = open.Outer)
        {
            if (open == savepoint)
            {
                return true;
            }
        }

        return false;
    }

    public Savepoint BeginSavepoint() => Savepoint = new Savepoint(Savepoint, touched.Count);

    /// <summary>The savepoints that the database does not know of yet, outermost first.</summary>
    public List<Savepoint> UnsetSavepoints()
    {
        var unset = new List<Savepoint>();
        for (var open = Savepoint; open is { IsSet: false }; open = open.Outer)
        {
            unset.Add(open);
        }

        unset.Reverse();
        return unset;
    }

    /// <summary>What was done since a savepoint, and since those within, belongs to what is around it.</summary>
    public void Release(Savepoint released)
    {
        GiveInnerTo(released);
        if (released.Outer is { } around)
        {
            released.GiveTo(around);
        }

        Savepoint = released.Outer;
    }

    /// <summary>Makes every object what it was when a savepoint began; one that was read since is to be read again.</summary>
    public void RollBackTo(Savepoint savepoint)
    {
        GiveInnerTo(savepoint);

        // What follows is no change to be remembered.
        Savepoint = null;
        foreach (var entry in savepoint.Images.Keys)
        {
            entry.Set.Unregister(entry);
        }

        foreach (var (entry, image) in savepoint.Images)
        {
            entry.RestoreTo(image);
        }

        pending.Clear();
        removed.Clear();
        DiscardChanges();
        foreach (var entry in savepoint.Images.Keys)
        {
            if (entry.State == EntityState.Persistent)
            {
                entry.Set.Register(entry);
            }
        }

        foreach (var entry in savepoint.Loaded)
        {
            if (entry.Session == session && entry.State == EntityState.Persistent)
            {
                entry.Mark(TrackedFlags.Expired);
            }
        }

        unread.RemoveAll(static entry => entry.State == EntityState.Detached && !entry.Has(TrackedFlags.Touched));

        ForgetTouchedSince(savepoint);
        Savepoint = savepoint.Outer;
    }

    /// <summary>The transaction is over, and with it each of its savepoints.</summary>
    public void EndSavepoints() => Savepoint = null;

    private void GiveInnerTo(Savepoint savepoint)
    {
        for (var inner = Savepoint!; inner != savepoint; inner = inner.Outer!)
        {
            inner.GiveTo(inner.Outer!);
        }
    }

    /// <summary>Gives the persistent objects the values that the database has.</summary>
    private void DiscardChanges()
    {
        var changed = new List<TrackedEntity>();
        FindChanges(changed);
        changed.ForEach(static entry => entry.DropChanges());
        UnlistAll();
    }

    private void ForgetTouchedSince(Savepoint savepoint)
    {
        var kept = savepoint.Touched;
        for (var i = kept; i < touched.Count; i++)
        {
            if (touched[i].Has(TrackedFlags.Touched))
            {
                touched[kept++] = touched[i];
            }
        }

        touched.RemoveRange(kept, touched.Count - kept);
    }
}
