using System.Data;
using Npgsql;
using Orm.Drivers;
using Orm.PostgreSql.Errors;

namespace Orm.PostgreSql.Connections;

// BEGIN waits for the first statement and travels with it, and so do savepoints: what is owed stands before the next statement
// in its round trip, and what turns out not to be needed is never sent. What state the transaction is in is known from what was sent and
// how it ended.
internal sealed partial class PostgreSqlConnection
{
    private NpgsqlCommand? commit;
    private NpgsqlCommand? rollback;
    private readonly List<string> owed = [];
    private string[] taken = [];
    private bool isBegun;
    private bool isAborted;
    private bool isCommitInDoubt;

    public override bool InTransaction => isBegun ? IsUsable : owed.Count > 0;

    public override bool IsTransactionAborted => isAborted && isBegun;

    public override bool IsCommitInDoubt => isCommitInDoubt;

    public override ValueTask BeginAsync(IsolationLevel isolationLevel, Access access, Io io, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        owed.Add(SessionText.Begin(isolationLevel, access));
        return default;
    }

    public override async ValueTask CommitAsync(Io io, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        isCommitInDoubt = false;
        var isOnlyOwed = !isBegun && owed.Count > 0;
        owed.Clear();
        if (isOnlyOwed)
        {
            return;
        }

        if (!isBegun)
        {
            throw new OrmException("There is no transaction to commit: a COMMIT or ROLLBACK of the user's own SQL has ended it.");
        }

        if (isAborted)
        {
            // COMMIT would be answered by a rollback and no error.
            throw new OrmException("The transaction can't be committed: an earlier error has aborted it. Roll it back.");
        }

        try
        {
            await RunAsync(commit ??= new NpgsqlCommand(SessionText.Commit, connection), io, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException error)
        {
            isCommitInDoubt = true;
            NoteFailure(error);
            throw new OperationCanceledException(
                "COMMIT was cancelled while it ran, so that its outcome is unknown: look at the rows before you repeat the work.", error, cancellationToken);
        }
        catch (Exception error) when (PostgreSqlFailure.IsOfNpgsql(error))
        {
            NoteFailure(error);
            var failure = PostgreSqlFailure.Commit(error);
            isCommitInDoubt = failure is ConnectionLostException;
            throw failure;
        }
        finally
        {
            ForgetTransaction();
        }
    }

    public override async ValueTask RollbackAsync(Io io, CancellationToken cancellationToken)
    {
        var isOpen = isBegun && IsUsable;
        ForgetTransaction();
        if (!isOpen)
        {
            return;
        }

        try
        {
            await RunAsync(rollback ??= new NpgsqlCommand(SessionText.Rollback, connection), io, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception error) when (PostgreSqlFailure.IsOfNpgsql(error))
        {
            throw PostgreSqlFailure.Create(error, SessionText.Rollback);
        }
    }

    private static async ValueTask RunAsync(NpgsqlCommand command, Io io, CancellationToken cancellationToken)
    {
        if (io == Io.Async)
        {
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
        else
        {
            command.ExecuteNonQuery();
        }
    }

    /// <summary>What has to stand before the next statement, in its order; from here on it counts as done, unless the statement turns out to be refused.</summary>
    internal string[] TakeOwed()
    {
        if (owed.Count == 0)
        {
            return [];
        }

        taken = [.. owed];
        owed.Clear();
        isBegun = true;
        return taken;
    }

    /// <summary>The statement is on its way, and what was taken with it: from here on an error is no refusal.</summary>
    internal void NoteSent() => taken = [];

    /// <summary>In an aborted transaction nothing succeeds but going back to a savepoint.</summary>
    internal void NoteSuccess() => isAborted = false;

    // The server aborts a transaction at its first error, a cancelled statement included; what Npgsql refused was never sent.
    private void NoteFailure(Exception error)
    {
        if (taken.Length > 0 && IsUsable && PostgreSqlFailure.IsRefusal(error))
        {
            PutBack();
        }

        taken = [];
        isAborted |= isBegun && (error is PostgresException || error.InnerException is PostgresException or TimeoutException);
        if (!IsUsable)
        {
            ForgetTransaction();
        }
    }

    private void PutBack()
    {
        owed.InsertRange(0, taken);
        isBegun = !SessionText.IsBegin(taken[0]);
    }

    private void ForgetTransaction()
    {
        owed.Clear();
        taken = [];
        isBegun = false;
        isAborted = false;
    }
}
