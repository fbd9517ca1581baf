using Orm.Diagnostics.Telemetry;
using Orm.Drivers;
using Orm.Querying;
using Orm.Sessions;

namespace Orm;

// Many rows on their way to a table, beside the statements.
public sealed partial class Session
{
    /// <summary>Hands rows to a table; the gate is held. <paramref name="entity"/> is what errors name.</summary>
    internal async ValueTask CopyAsync(CopyStatement copy, ICopyRows rows, int count, int worker, EntityMap entity, Io io, CancellationToken cancellationToken)
    {
        var leased = await LeaseAsync(true, io, cancellationToken).ConfigureAwait(false);
        ObservedStatement? observed = Engine.IsObserved
            ? ObservedStatement.Start(Engine, new Statement(copy.Sql, StatementKind.Once), default(NoArguments))
            : null;
        try
        {
            await leased.CopyAsync(copy, rows, worker, io, cancellationToken).ConfigureAwait(false);
            NoteRowsAffected(writes: true);
            observed?.Succeeded(0, count);
        }
        catch (Exception error)
        {
            observed?.Failed(error);
            await RollBackAbortedAsync(error, io).ConfigureAwait(false);
            ThrowExplained(error, copy.Sql, entity);
            throw;
        }
    }
}
