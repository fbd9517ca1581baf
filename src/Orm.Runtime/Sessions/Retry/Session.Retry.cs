using Orm.Drivers;

namespace Orm;

// What a retried unit of work needs to know of a COMMIT.
public sealed partial class Session
{
    private bool identifiesTransactions;

    /// <summary>The id of a transaction whose COMMIT was sent and got no answer; null where there is none, or it has no id.</summary>
    internal string? InDoubt { get; private set; }

    /// <summary>Whether a transaction of this session was committed.</summary>
    internal bool HasCommitted { get; private set; }

    /// <summary>Has each transaction asked for its id before it is committed, so that its outcome can be asked for.</summary>
    internal void IdentifyTransactions() => identifiesTransactions = true;

    /// <summary>The database says that the transaction in doubt is committed.</summary>
    internal void AcceptCommit()
    {
        InDoubt = null;
        EndTransaction();
        Committed();
        RunHook(AfterCommit, nameof(AfterCommit));
    }

    private async ValueTask CommitConnectionAsync(Io io, CancellationToken cancellationToken)
    {
        var committing = connection!;
        var id = identifiesTransactions ? await committing.IdentifyTransactionAsync(io, cancellationToken).ConfigureAwait(false) : null;
        try
        {
            await committing.CommitAsync(io, cancellationToken).ConfigureAwait(false);
        }
        catch when (committing.IsCommitInDoubt)
        {
            InDoubt = id;
            throw;
        }
    }
}
