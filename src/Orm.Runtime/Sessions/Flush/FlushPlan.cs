namespace Orm.Sessions;

/// <summary>
/// What a flush does and in which order: inserts parents first, updates, deletes children first; and what frees a unique
/// value before what takes it. Whatever can be known to fail fails here, before any SQL.
/// </summary>
internal static class FlushPlan
{
    public static List<Change> Of(UnitOfWork work)
    {
        var changes = work.Changes;
        changes.Clear();
        changes.EnsureCapacity(work.Pending.Count + work.Removed.Count);
        var switches = AddInserts(work, changes);
        AddUpdates(work, switches, changes);
        AddDeletes(work, switches, changes);
        return InOrder(changes);
    }

    private static List<Change> InOrder(List<Change> changes)
    {
        if (changes.Count < 2)
        {
            return changes;
        }

        var waits = new Waits(changes.Count);
        UniqueWaits.Find(changes, waits);
        ReferenceWaits.Find(changes, waits);
        return waits.HasAny ? ChangeOrder.Apply(changes, waits) : changes;
    }

    private static RowSwitches? AddInserts(UnitOfWork work, List<Change> changes)
    {
        RowSwitches? switches = null;
        foreach (var entry in work.Pending)
        {
            if (entry.Set.PrepareInsert(entry) is { } replaced)
            {
                (switches ??= new RowSwitches()).Add(entry, replaced);
            }
        }

        TableOrder.Sort(work.Pending);
        foreach (var entry in work.Pending)
        {
            if (switches is null || !switches.HasAdded(entry))
            {
                changes.Add(new Change(ChangeKind.Insert, entry, ColumnMask.None));
            }
        }

        return switches;
    }

    private static void AddUpdates(UnitOfWork work, RowSwitches? switches, List<Change> changes)
    {
        var changed = work.Changed;
        changed.Clear();
        work.FindCandidates(changed);
        changed.AddRange(switches?.Added ?? []);
        TableOrder.Sort(changed);
        foreach (var entry in changed)
        {
            if (entry.State == EntityState.Pending)
            {
                changes.Add(switches!.ChangeOf(entry));
            }
            else if (entry.Set.PrepareUpdate(entry) is { IsEmpty: false } columns)
            {
                changes.Add(new Change(ChangeKind.Update, entry, columns));
            }
        }

        changed.Clear();
    }

    private static void AddDeletes(UnitOfWork work, RowSwitches? switches, List<Change> changes)
    {
        if (work.Removed.Count == 0)
        {
            return;
        }

        work.Removed.RemoveAll(static entry =>
        {
            if (entry.State == EntityState.Deleted)
            {
                return false;
            }

            entry.Unmark(TrackedFlags.Removed);
            return true;
        });
        TableOrder.Sort(work.Removed);
        for (var i = work.Removed.Count - 1; i >= 0; i--)
        {
            if (switches is null || !switches.HasRemoved(work.Removed[i]))
            {
                changes.Add(new Change(ChangeKind.Delete, work.Removed[i], ColumnMask.None));
            }
        }
    }
}
