namespace Orm.Sessions;

// Objects of this class whose rows the database deleted or changed along with others.
internal sealed partial class EntitySet<T, TKey>
{
    public override void FindByHash(int[] columns, Func<int, bool> isWanted, List<TrackedEntity> found)
    {
        foreach (var entry in entries)
        {
            if (entry.StandsForRow && RowValues.HashWritten(entry, columns) is { } hash && isWanted(hash))
            {
                found.Add(entry);
            }
        }
    }

    public override void AcceptDeleted(TrackedEntity entry)
    {
        // First, since a savepoint is told of it.
        entry.State = EntityState.Deleted;
        Unregister(entry);
        entry.Unmark(TrackedFlags.Removed);
        entry.Mark(TrackedFlags.RowGone);
        Session.Work.Touch(entry);
    }
}
