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
                _ when !set.HasObjects => SendPlainAsync(query, text, io, cancellationToken),
                BulkKind.Update => set.UpdateAllAsync(query, io, cancellationToken),
                BulkKind.Delete => set.DeleteAllAsync(query, io, cancellationToken),
                _ => throw new UnreachableException(),
            }).ConfigureAwait(false);
            if (kind == BulkKind.Delete && RowsAffected > 0)
            {
                ExpireReferring(query.Entity);
            }

            return RowsAffected;
        }
        finally
        {
            Exit();
        }
    }

    private async ValueTask SendPlainAsync(Query query, QueryText text, Io io, CancellationToken cancellationToken)
        => await SendAsync(text.Statement, new QueryArguments(query, text), default(NoRows), query.Entity, io, cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// The database may have deleted rows that refer to the deleted ones, or set their references to NULL, and does not tell which: the
    /// next query or Get that meets them reads them again.
    /// </summary>
    private void ExpireReferring(EntityMap deleted)
    {
        foreach (var set in Sets)
        {
            if (set.HasObjects && RefersTo(set.Map, deleted, []))
            {
                set.ExpireAll();
            }
        }
    }

    // Classes between the two need not have objects here.
    private static bool RefersTo(EntityMap map, EntityMap target, HashSet<EntityMap> seen)
        => Array.Exists(map.ForeignKeys, key => key.Target() == target || (seen.Add(key.Target()) && RefersTo(key.Target(), target, seen)));
}
