using System.Diagnostics;
using Orm.Drivers;

namespace Orm;

// Many rows on their way to a table, beside the statements.
public sealed partial class Session
{
    /// <summary>Hands rows to a table; the gate is held. <paramref name="entity"/> is what errors name.</summary>
    internal async ValueTask CopyAsync(CopyStatement copy, ICopyRows rows, int count, int worker, EntityMap entity, Io io, CancellationToken cancellationToken)
    {
        var leased = await LeaseAsync(true, io, cancellationToken).ConfigureAwait(false);
        var started = Stopwatch.GetTimestamp();
        try
        {
            await leased.CopyAsync(copy, rows, worker, io, cancellationToken).ConfigureAwait(false);
            NoteRowsAffected(writes: true);
            if (Engine.Echo.IsOn)
            {
                Engine.Echo.Statement(copy.Sql, null, count, Stopwatch.GetElapsedTime(started));
            }
        }
        catch (Exception error)
        {
            if (Engine.Echo.IsOn)
            {
                Engine.Echo.FailedStatement(copy.Sql, null, Stopwatch.GetElapsedTime(started));
            }

            await RollBackAbortedAsync(error, io).ConfigureAwait(false);
            ThrowExplained(error, copy.Sql, entity);
            throw;
        }
    }
}
