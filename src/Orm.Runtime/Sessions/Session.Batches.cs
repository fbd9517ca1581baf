using Orm.Diagnostics.Telemetry;
using Orm.Drivers;
using Orm.Sessions;

namespace Orm;

// How a flush is sent where the driver has batches: many inserts of one shape by few statements, everything else together.
public sealed partial class Session
{
    private FlushBatch? flushBatch;

    private async ValueTask SendBatchedAsync(List<Change> changes, Io io, CancellationToken cancellationToken)
    {
        var batch = flushBatch ??= new FlushBatch(this);
        var next = 0;
        var oneByOneUntil = 0;
        while (next < changes.Count)
        {
            var set = changes[next].Entry.Set;
            var many = next >= oneByOneUntil && changes[next].Kind == ChangeKind.Insert ? set.CountMany(changes, next) : 0;
            if (many > 0)
            {
                await SendAsync(batch, io, cancellationToken).ConfigureAwait(false);
                var sent = await set.InsertManyAsync(changes, next, many, io, cancellationToken).ConfigureAwait(false);
                next += sent;
                oneByOneUntil = sent > 0 ? next : next + many;
                continue;
            }

            if (changes[next].Kind == ChangeKind.Keep)
            {
                next++;
                continue;
            }

            if (batch.Count == 0)
            {
                var leased = await LeaseAsync(true, io, cancellationToken).ConfigureAwait(false);
                batch.Use(leased.CreateBatch());
            }

            set.AddToBatch(batch, changes[next++]);
            if (batch.Count == FlushBatch.MostStatements)
            {
                await SendAsync(batch, io, cancellationToken).ConfigureAwait(false);
            }
        }

        await SendAsync(batch, io, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask SendAsync(FlushBatch batch, Io io, CancellationToken cancellationToken)
    {
        if (batch.Count == 0)
        {
            return;
        }

        try
        {
            await SendObservedAsync(batch, io, cancellationToken).ConfigureAwait(false);
            batch.Complete();
        }
        finally
        {
            batch.Clear();
        }
    }

    private async ValueTask SendObservedAsync(FlushBatch batch, Io io, CancellationToken cancellationToken)
    {
        var observed = new ObservedBatch(Engine, batch);
        try
        {
            await batch.SendAsync(io, cancellationToken).ConfigureAwait(false);
            observed.Succeeded();
        }
        catch (Exception error)
        {
            observed.Failed(error);
            await RollBackAbortedAsync(error, io).ConfigureAwait(false);
            if (batch.Failed() is { } failed)
            {
                ThrowExplained(error, failed.Statement, failed.Change.Entry.Set.Map);
            }

            NoteEndOfTransaction(error);
            throw;
        }
    }
}
