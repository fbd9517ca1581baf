namespace Orm.Sessions;

internal sealed partial class TrackedEntity<T>
{
    /// <summary>
    /// The row has other values in some columns, by a statement of this session. The object takes them, but for those that the
    /// user has changed and no flush has written.
    /// </summary>
    /// <param name="row">A copy of what the database had, with the new values: the entry's own from now on.</param>
    /// <param name="columns">The columns that were written.</param>
    public void TakeWritten(T row, ColumnMask columns)
    {
        Savepoint?.Remember(this);
        var changed = Changed();
        if (!Has(TrackedFlags.Inserted))
        {
            committed ??= Original ?? T.Snapshot(Entity);
        }

        Overwrite(row, columns - changed);
        Original = changed.IsEmpty && TellsItsChanges ? null : row;
    }
}
