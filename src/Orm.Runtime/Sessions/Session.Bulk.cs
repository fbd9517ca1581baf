using System.Diagnostics;
using Orm.Drivers;
using Orm.Querying;
using Orm.Sessions;

namespace Orm;

// Updates and deletes by predicate: one statement, which tells the keys of its rows only where the session holds objects that
// must follow.
public sealed partial class Session
{
    /// <summary>Runs the update or delete of a query's rows, after an autoflush, and tells how many rows it changed.</summary>
    internal async ValueTask<int> ChangeAsync(string operation, Query query, BulkKind kind, Io io, CancellationToken cancellationToken)
    {
        Enter(operation, cancellationToken);
        try
        {
            // Before the autoflush, since a query that can't be the statement's is an error before any SQL.
            var text = Engine.Queries.Get(query, kind == BulkKind.Update ? Terminal.Update : Terminal.Delete);
            if (MustAutoFlush())
            {
                await AutoFlushAsync(operation, io, cancellationToken).ConfigureAwait(false);
            }

            var set = SetOf(query.Entity);
            await (kind switch
            {
                _ when !set.HasObjects => SendPlainAsync(query, text, kind, io, cancellationToken),
                BulkKind.Update => set.UpdateAllAsync(query, io, cancellationToken),
                BulkKind.Delete => set.DeleteAllAsync(query, io, cancellationToken),
                _ => throw new UnreachableException(),
            }).ConfigureAwait(false);
            return RowsAffected;
        }
        finally
        {
            Exit();
        }
    }

    private async ValueTask SendPlainAsync(Query query, QueryText text, BulkKind kind, Io io, CancellationToken cancellationToken)
    {
        await SendAsync(text.Statement, new QueryArguments(query, text), default(NoRows), query.Entity, io, cancellationToken).ConfigureAwait(false);
        if (kind == BulkKind.Delete && RowsAffected > 0 && ReferringObjects.Of(query.Entity, this) is { } referring)
        {
            referring.NoteUnknown(query.Entity);
            referring.Follow();
            Work.ForgetRemovals();
        }
    }
}
