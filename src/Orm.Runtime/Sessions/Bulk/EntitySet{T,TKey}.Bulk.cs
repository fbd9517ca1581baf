using Orm.Drivers;
using Orm.Querying;

namespace Orm.Sessions;

// Updates and deletes by predicate. The objects follow when the statement is through: until then it can fail as a whole.
internal sealed partial class EntitySet<T, TKey>
{
    public override bool HasObjects => entries.Count > 0;

    public override async ValueTask UpdateAllAsync(Query query, Io io, CancellationToken cancellationToken)
    {
        var text = Session.Engine.Queries.Get(query, Terminal.UpdateReturning);
        var columns = Map.WrittenBy(query.Piece.Columns);
        var reader = new UpdatedReader<T, TKey>(this, columns);
        try
        {
            reader = await Session.SendAsync(text.Statement, new QueryArguments(query, text), reader, Map, io, cancellationToken).ConfigureAwait(false);
        }
        catch (OrmException error) when (error.InnerException is ColumnValueException)
        {
            // The rows are updated all the same.
            ExpireAll();
            throw;
        }

        foreach (var (entry, row) in reader.Rows)
        {
            entry.TakeWritten(row, columns);
            Session.Work.Touch(entry);
        }
    }

    public override async ValueTask DeleteAllAsync(Query query, Io io, CancellationToken cancellationToken)
    {
        var text = Session.Engine.Queries.Get(query, Terminal.DeleteReturning);
        var reader = new DeletedReader<T, TKey>(this);
        reader = await Session.SendAsync(text.Statement, new QueryArguments(query, text), reader, Map, io, cancellationToken).ConfigureAwait(false);
        var referring = ReferringObjects.Of(Map, Session);
        if (reader.Entries.Count < Session.RowsAffected)
        {
            referring?.NoteUnknown(Map);
        }

        foreach (var entry in reader.Entries)
        {
            referring?.NoteDeleted(entry);
            AcceptDeleted(entry);
        }

        referring?.Follow();
        Session.Work.ForgetRemovals();
    }

    /// <summary>The object that stands for a row that is there; null where the session holds none.</summary>
    public TrackedEntity<T>? FindWritten(TKey key)
        => entries.TryFind(key, out var entry) && entry.StandsForRow ? entry : null;
}
