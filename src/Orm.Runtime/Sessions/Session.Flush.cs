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

    private async ValueTask FlushAsync(string operation, Io io, CancellationToken cancellationToken)
    {
        Enter(operation, cancellationToken);
        try
        {
            RefuseInHook(operation);
            await FlushCoreAsync(io, cancellationToken).ConfigureAwait(false);
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
    private async ValueTask FlushCoreAsync(Io io, CancellationToken cancellationToken)
    {
        if (!Work.MayHaveChanges)
        {
            return;
        }

        if (BeforeFlush is not null)
        {
            if (!HasChanges())
            {
                return;
            }

            RunHook(BeforeFlush, nameof(BeforeFlush));
        }

        try
        {
            var changes = FlushPlan.Of(Work);
            if (changes.Count == 0)
            {
                Work.Flushed();
                return;
            }

            await SendChangesAsync(changes, io, cancellationToken).ConfigureAwait(false);
            foreach (var change in changes)
            {
                change.Entry.Set.Accept(change);
            }

            Work.Flushed();
            changes.Clear();
        }
        catch (Exception error)
        {
            await FailAsync(error, io).ConfigureAwait(false);
            throw;
        }

        RunHook(AfterFlush, nameof(AfterFlush));
    }

    private static async ValueTask SendChangesAsync(List<Change> changes, Io io, CancellationToken cancellationToken)
    {
        var next = 0;
        while (next < changes.Count)
        {
            var change = changes[next];
            var set = change.Entry.Set;
            if (change.Kind == ChangeKind.Insert)
            {
                next += await set.InsertAsync(changes, next, io, cancellationToken).ConfigureAwait(false);
                continue;
            }

            await (change.Kind switch
            {
                ChangeKind.Update => set.UpdateAsync(change, io, cancellationToken),
                ChangeKind.Delete => set.DeleteAsync(change, io, cancellationToken),
                ChangeKind.Release => set.ReleaseAsync(change, io, cancellationToken),
                _ => throw new System.Diagnostics.UnreachableException(),
            }).ConfigureAwait(false);
            next++;
        }
    }

    private void Committed()
    {
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
