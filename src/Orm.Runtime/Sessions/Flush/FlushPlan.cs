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
        AddInserts(work, changes);
        AddUpdates(work, changes);
        AddDeletes(work, changes);
        return UniqueOrder.Apply(changes);
    }

    private static void AddInserts(UnitOfWork work, List<Change> changes)
    {
        if (work.Pending.Count == 0)
        {
            return;
        }

        foreach (var entry in work.Pending)
        {
            entry.Set.PrepareInsert(entry);
        }

        TableOrder.Sort(work.Pending);
        foreach (var entry in SelfReferences.ParentsFirst(work.Pending))
        {
            changes.Add(new Change(ChangeKind.Insert, entry, ColumnMask.None));
        }
    }

    private static void AddUpdates(UnitOfWork work, List<Change> changes)
    {
        var changed = work.Changed;
        changed.Clear();
        work.FindCandidates(changed);
        TableOrder.Sort(changed);
        foreach (var entry in changed)
        {
            var columns = entry.Set.PrepareUpdate(entry);
            if (!columns.IsEmpty)
            {
                changes.Add(new Change(ChangeKind.Update, entry, columns));
            }
        }

        changed.Clear();
    }

    private static void AddDeletes(UnitOfWork work, List<Change> changes)
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
        var parentsFirst = SelfReferences.ParentsFirst(work.Removed);
        for (var i = parentsFirst.Count - 1; i >= 0; i--)
        {
            changes.Add(new Change(ChangeKind.Delete, parentsFirst[i], ColumnMask.None));
        }
    }
}
