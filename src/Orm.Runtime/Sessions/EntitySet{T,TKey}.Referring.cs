namespace Orm.Sessions;

// Objects of this class whose rows the database changed along with others.
internal sealed partial class EntitySet<T, TKey>
{
    public override void FindByHash(int[] columns, Func<int, bool> isWanted, List<TrackedEntity> found)
    {
        foreach (var entry in entries.Values)
        {
            if (entry.State == EntityState.Persistent && RowValues.Hash(entry, columns) is { } hash && isWanted(hash))
            {
                found.Add(entry);
            }
        }
    }

    public override void AcceptDeleted(TrackedEntity entry)
    {
        var gone = (TrackedEntity<T>)entry;
        Unregister(gone);
        gone.State = EntityState.Deleted;
        gone.Mark(TrackedFlags.RowGone);
        Session.Work.Touch(gone);
    }
}
