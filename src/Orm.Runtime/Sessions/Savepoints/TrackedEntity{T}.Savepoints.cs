namespace Orm.Sessions;

internal sealed partial class TrackedEntity<T>
{
    // Where it is in the unit of work's lists, and that its user has a reference to what it holds, is as it is now.
    private const TrackedFlags Present = TrackedFlags.Listed | TrackedFlags.InPlace;

    // Whether its values are its own: a row that could tell them is not there, or is not its.
    private bool StandsForNoRow => State == EntityState.Detached || (State == EntityState.Deleted && Has(TrackedFlags.RowGone));

    private bool IsExpunged => State == EntityState.Detached && (Has(TrackedFlags.Expunged) || !Has(TrackedFlags.RowGone));

    public override BeforeImage Image()
    {
        var isNew = State is EntityState.Transient or EntityState.Pending;
        var values = StandsForNoRow ? T.Snapshot(Entity) : null;
        return new BeforeImage(State, Flags, isNew ? null : Original ?? values ?? T.Snapshot(Entity), values, committed);
    }

    public override void RestoreTo(in BeforeImage image)
    {
        if (State == EntityState.Transient)
        {
            return;
        }

        if (image.State is EntityState.Transient or EntityState.Pending)
        {
            MakeTransient();
            return;
        }

        var staysExpunged = IsExpunged && image.State != EntityState.Detached;
        Unmark(~Present);
        Mark(image.Flags & ~(Present | TrackedFlags.Removed));
        committed = (T?)image.Committed;
        Original = (T?)image.Written;
        if (staysExpunged)
        {
            // It keeps its values, which are to be told from what its row has again.
            Mark(Has(TrackedFlags.Touched) ? TrackedFlags.Expunged : TrackedFlags.None);
            return;
        }

        State = image.State;
        var values = (T)(image.Values ?? image.Written)!;
        Overwrite(values, T.Compare(Entity, values));
        if (image.Values is null)
        {
            TakeAsWritten();
        }
    }
}
