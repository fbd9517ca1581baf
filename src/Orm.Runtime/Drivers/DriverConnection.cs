using System.ComponentModel;
using System.Data;

namespace Orm.Drivers;

/// <summary>
/// A connection as a provider implements it: prepared statements, transactions, errors as <see cref="OrmException"/>. Used
/// by one operation at a time; the session's gate sees to that.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DriverConnection
{
    /// <summary>Whether a transaction is open on the database's side. Read after every error, since some errors end it.</summary>
    public abstract bool InTransaction { get; }

    /// <summary>Whether the open transaction has failed on the database's side, which then takes nothing but a rollback.</summary>
    public virtual bool IsTransactionAborted => false;

    /// <summary>Rows changed by the last statement that was run to its end.</summary>
    public abstract int RowsAffected { get; }

    /// <summary>The row id of the last INSERT (SQLite); 0 on databases without one.</summary>
    public abstract long LastInsertRowId { get; }

    /// <summary>
    /// Runs a statement to its end: binds <paramref name="arguments"/>, hands each row to <paramref name="reader"/>, gives
    /// the reader back. A reader that stops early resets the statement. Any failure of the database is thrown as the
    /// <see cref="OrmException"/> that session.md names; exceptions of arguments and reader come through unchanged.
    /// </summary>
    public abstract ValueTask<TReader> ExecuteAsync<TArguments, TReader>(
        Statement statement, TArguments arguments, TReader reader, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TReader : IRowReader;

    /// <summary>
    /// The same for a caller who waits: the reader is used where it stands, since handing it up and down takes longer than much else
    /// of a short statement.
    /// </summary>
    public virtual void Execute<TArguments, TReader>(Statement statement, TArguments arguments, ref TReader reader)
        where TArguments : IArguments
        where TReader : IRowReader
        => reader = ExecuteAsync(statement, arguments, reader, Io.Sync, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Starts a statement whose rows are read one by one. The connection is busy until the cursor is disposed.</summary>
    public abstract ValueTask<RowCursor> OpenCursorAsync<TArguments>(
        Statement statement, TArguments arguments, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments;

    /// <summary>An empty batch of this connection, one at a time. Only where <see cref="Driver.HasBatches"/>.</summary>
    public virtual DriverBatch CreateBatch() => throw new NotSupportedException("This database takes its statements one by one.");

    /// <summary>
    /// Hands many rows to a table, in pieces, so that no more than a piece and one row is in memory. Errors are those of
    /// <see cref="ExecuteAsync"/>, and exceptions of the rows come through unchanged; whatever fails, none of the rows is kept.
    /// Only where <see cref="Driver.ManyRows"/> says so; <paramref name="worker"/> is the number that the table's
    /// <see cref="EntitySql.CopyCheck"/> gave in the same transaction, who on the database's side does the work.
    /// </summary>
    public virtual ValueTask CopyAsync(CopyStatement statement, ICopyRows rows, int worker, Io io, CancellationToken cancellationToken)
        => throw new NotSupportedException("This database takes its rows by INSERT.");

    /// <summary>Runs a script of several statements without parameters.</summary>
    public abstract ValueTask ExecuteScriptAsync(string script, Io io, CancellationToken cancellationToken);

    /// <summary>Begins a transaction. A level that the database lacks is an <see cref="OrmException"/>.</summary>
    public abstract ValueTask BeginAsync(IsolationLevel isolationLevel, Access access, Io io, CancellationToken cancellationToken);

    /// <summary>Commits. A cancellation or a lost connection here throws saying that the outcome is unknown.</summary>
    public abstract ValueTask CommitAsync(Io io, CancellationToken cancellationToken);

    /// <summary>Whether the last COMMIT was sent and got no answer.</summary>
    public virtual bool IsCommitInDoubt => false;

    /// <summary>
    /// What names the open transaction so that another connection can be asked for its outcome: null where it wrote nothing, or
    /// where the outcome of a COMMIT is never in doubt.
    /// </summary>
    public virtual ValueTask<string?> IdentifyTransactionAsync(Io io, CancellationToken cancellationToken) => new((string?)null);

    /// <summary>What became of a transaction that another connection began.</summary>
    public virtual ValueTask<TransactionOutcome> OutcomeOfAsync(string transactionId, Io io) => new(TransactionOutcome.Unknown);

    /// <summary>
    /// Sets the savepoint of a level, 1 being the outermost, named by <see cref="SavepointName"/>. Called only before a
    /// statement follows, with which it may travel.
    /// </summary>
    public abstract ValueTask SetSavepointAsync(int level, Io io, CancellationToken cancellationToken);

    /// <summary>Gives up a savepoint, and those of the levels within, for what was done since to belong to what is around. May travel with the next statement.</summary>
    public abstract ValueTask ReleaseSavepointAsync(int level, Io io);

    /// <summary>Undoes what was done since a savepoint was set, also where that has failed on the database's side, and gives it and those within up.</summary>
    public abstract ValueTask RollbackToSavepointAsync(int level, Io io);

    /// <summary>Rolls back; does nothing where the database has ended the transaction by itself.</summary>
    public abstract ValueTask RollbackAsync(Io io, CancellationToken cancellationToken);
}
