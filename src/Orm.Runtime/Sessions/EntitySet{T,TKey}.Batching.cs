using Orm.Drivers;

namespace Orm.Sessions;

// The changes as statements of a batch: what the files beside this one send at once, and look at its outcome.
internal sealed partial class EntitySet<T, TKey>
{
    public override void AddToBatch(FlushBatch batch, Change change)
    {
        switch (change.Kind)
        {
            case ChangeKind.Insert:
                AddInsert(batch, change);
                break;
            case ChangeKind.Update or ChangeKind.Link:
                AddUpdate(batch, change);
                break;
            case ChangeKind.Delete:
                AddDelete(batch, change);
                break;
            case ChangeKind.Release:
                var key = new KeyArguments<T, TKey>(T.GetKey(((TrackedEntity<T>)change.Entry).AsWritten));
                batch.Add(change, statements.Release(change.Columns.Least), key, ColumnMask.None, ColumnMask.None);
                break;
        }
    }

    public override void ReadBatched<TRow>(BatchedChange batched, ref TRow row)
    {
        try
        {
            T.Populate(((TrackedEntity<T>)batched.Change.Entry).Entity, batched.Returned, ref row);
        }
        catch (ColumnValueException unreadable)
        {
            throw Unreadable(unreadable, batched.Returned, batched.Statement);
        }
    }

    public override void CompleteBatched(BatchedChange batched, int rowsAffected)
    {
        var entry = (TrackedEntity<T>)batched.Change.Entry;
        switch (batched.Change.Kind)
        {
            case ChangeKind.Insert when Map.KeyGeneration == KeyGeneration.Database && batched.Returned.Has(Map.Key[0]):
                entry.Mark(TrackedFlags.KeyGenerated);
                break;
            case ChangeKind.Update or ChangeKind.Link when rowsAffected == 0:
                throw Gone(entry, "UPDATE");
            case ChangeKind.Delete when rowsAffected == 0:
                NoteGone(entry);
                break;
        }
    }

    private void AddInsert(FlushBatch batch, Change change)
    {
        var entry = (TrackedEntity<T>)change.Entry;
        var insert = statements.Insert(Left(entry.Entity));
        Add(batch, change, insert.One, new EntityArguments<T>(Nulls<T>.Written(change), insert.Columns), insert.Columns, insert.Returned);
    }

    private void AddUpdate(FlushBatch batch, Change change)
    {
        Add(batch, change, UpdateOf(change.Columns), ArgumentsOfUpdate(change), change.Columns, Map.Computed);
    }

    private void AddDelete(FlushBatch batch, Change change)
        => Add(batch, change, statements.Delete, ArgumentsOfDelete((TrackedEntity<T>)change.Entry), ColumnMask.None, ColumnMask.None);

    private void Add<TArguments>(FlushBatch batch, Change change, Statement statement, TArguments arguments, ColumnMask columns, ColumnMask returned)
        where TArguments : IArguments
    {
        try
        {
            batch.Add(change, statement, arguments, columns, returned);
        }
        catch (ParameterValueException refused)
        {
            throw Refused((TrackedEntity<T>)change.Entry, refused, columns, statement);
        }
    }
}
