using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Orm.Drivers;
using Orm.Sessions;

namespace Orm;

public sealed partial class Session
{
    private bool MustAutoFlush() => Options.AutoFlush && autoFlushSuspensions == 0 && hook is null && Work.MayHaveChanges;

    private bool HasChanges()
    {
        if (Work.Pending.Count > 0 || Work.Removed.Exists(static entry => entry.State == EntityState.Deleted))
        {
            return true;
        }

        var changed = new List<TrackedEntity>();
        Work.FindChanges(changed);
        return changed.Count > 0;
    }

    private ValueTask FlushAsync(string operation, Io io, CancellationToken cancellationToken)
    {
        Enter(operation, cancellationToken);
        var isPending = false;
        try
        {
            RefuseInHook(operation);
            var flushing = FlushCoreAsync(io, cancellationToken);
            isPending = !flushing.IsCompleted;
            return isPending ? ExitAfterAsync(flushing) : flushing;
        }
        finally
        {
            if (!isPending)
            {
                Exit();
            }
        }
    }

    private async ValueTask ExitAfterAsync(ValueTask running)
    {
        try
        {
            await running.ConfigureAwait(false);
        }
        finally
        {
            Exit();
        }
    }

    private async ValueTask AutoFlushAsync(string operation, Io io, CancellationToken cancellationToken)
    {
        try
        {
            await FlushCoreAsync(io, cancellationToken).ConfigureAwait(false);
        }
        catch (OrmException error)
        {
            error.AddNote($"It was raised by the autoflush before {operation}: a query first writes what changed (see Session.NoAutoFlush).");
            throw;
        }
    }

    /// <summary>Writes what changed. Whatever goes wrong, the transaction is over and only Rollback is possible.</summary>
    private ValueTask FlushCoreAsync(Io io, CancellationToken cancellationToken)
    {
        if (!Work.MayHaveChanges)
        {
            return default;
        }

        if (BeforeFlush is not null)
        {
            if (!HasChanges())
            {
                return default;
            }

            RunHook(BeforeFlush, nameof(BeforeFlush));
        }

        try
        {
            var changes = FlushPlan.Of(Work);
            if (changes.Count == 0)
            {
                Work.Flushed();
                return default;
            }

            if (changes.Count > 1 && Engine.Echo.TellsFlushes)
            {
                Engine.Echo.Flush(PlanText.Of(changes, Engine.Dialect));
            }

            var sending = changes.Count > 1 && Engine.Driver.HasBatches
                ? SendBatchedAsync(changes, io, cancellationToken)
                : SendChangesAsync(changes, 0, io, cancellationToken);
            if (!sending.IsCompletedSuccessfully)
            {
                return FinishFlushAsync(sending, changes, io);
            }

            Accept(changes);
        }
        catch (Exception error)
        {
            return FailFlushAsync(error, io);
        }

        RunHook(AfterFlush, nameof(AfterFlush));
        return default;
    }

    private async ValueTask FinishFlushAsync(ValueTask sending, List<Change> changes, Io io)
    {
        try
        {
            await sending.ConfigureAwait(false);
            Accept(changes);
        }
        catch (Exception error)
        {
            await FailAsync(error, io).ConfigureAwait(false);
            throw;
        }

        RunHook(AfterFlush, nameof(AfterFlush));
    }

    private async ValueTask FailFlushAsync(Exception error, Io io)
    {
        await FailAsync(error, io).ConfigureAwait(false);
        ExceptionDispatchInfo.Throw(error);
    }

    private void Accept(List<Change> changes)
    {
        var referring = ReferringObjects.Of(changes, this);
        foreach (var change in changes)
        {
            change.Entry.Set.Accept(change);
        }

        referring?.Follow();
        Work.Flushed();
    }

    private static ValueTask SendChangesAsync(List<Change> changes, int next, Io io, CancellationToken cancellationToken)
    {
        while (next < changes.Count)
        {
            var sending = SendChangeAsync(changes, next, io, cancellationToken);
            if (!sending.IsCompletedSuccessfully)
            {
                return SendRestAsync(sending, changes, next, io, cancellationToken);
            }

            next += sending.Result;
        }

        return default;
    }

    private static async ValueTask SendRestAsync(ValueTask<int> sending, List<Change> changes, int next, Io io, CancellationToken cancellationToken)
    {
        next += await sending.ConfigureAwait(false);
        await SendChangesAsync(changes, next, io, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a change, and those after it that go with it, and tells how many.</summary>
    private static ValueTask<int> SendChangeAsync(List<Change> changes, int next, Io io, CancellationToken cancellationToken)
    {
        var change = changes[next];
        var set = change.Entry.Set;
        return change.Kind switch
        {
            ChangeKind.Insert => set.InsertAsync(changes, next, io, cancellationToken),
            ChangeKind.Update or ChangeKind.Link => One(set.UpdateAsync(change, io, cancellationToken)),
            ChangeKind.Delete => One(set.DeleteAsync(change, io, cancellationToken)),
            ChangeKind.Keep => new ValueTask<int>(1),
            ChangeKind.Release => One(set.ReleaseAsync(change, io, cancellationToken)),
            _ => throw new UnreachableException(),
        };

        static ValueTask<int> One(ValueTask sending) => sending.IsCompletedSuccessfully ? new ValueTask<int>(1) : AwaitOne(sending);

        static async ValueTask<int> AwaitOne(ValueTask sending)
        {
            await sending.ConfigureAwait(false);
            return 1;
        }
    }

    private void Committed()
    {
        HasCommitted = true;
        Work.Committed();
        if (Options.ExpireOnCommit)
        {
            foreach (var set in Sets)
            {
                set.ExpireAll();
            }
        }
    }

    private void RolledBack() => Work.RolledBack();
}
