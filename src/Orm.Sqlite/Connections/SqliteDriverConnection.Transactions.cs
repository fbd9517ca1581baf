using System.Data;
using Orm.Drivers;
using Orm.Sqlite.Native;

namespace Orm.Sqlite.Connections;

// Transactions and savepoints, which are statements like any other here.
internal sealed partial class SqliteDriverConnection
{
    private static readonly Statement BeginToWrite = new("BEGIN IMMEDIATE", StatementKind.Write);
    private static readonly Statement BeginToRead = new("BEGIN DEFERRED", StatementKind.Read);
    private static readonly Statement CommitStatement = new("COMMIT", StatementKind.Write);
    private static readonly Statement RollbackStatement = new("ROLLBACK", StatementKind.Write);

    private bool isTransactionReadOnly;

    public override bool InTransaction => Sqlite3.IsInTransaction(database);

    public override ValueTask BeginAsync(IsolationLevel isolationLevel, Access access, Io io, CancellationToken cancellationToken)
    {
        if (isolationLevel is not (IsolationLevel.Unspecified or IsolationLevel.Serializable))
        {
            throw new OrmException($"SQLite has no isolation level {isolationLevel}: its transactions are Serializable. Leave the level out, or ask for Serializable.");
        }

        isTransactionReadOnly = access == Access.ReadOnly;
        return RunAsync(access == Access.ReadOnly ? BeginToRead : BeginToWrite, io, cancellationToken);
    }

    // A cancellation counts until COMMIT runs and not while it does, so that its outcome is always known.
    public override ValueTask CommitAsync(Io io, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return RunAsync(CommitStatement, io, CancellationToken.None);
    }

    public override ValueTask RollbackAsync(Io io, CancellationToken cancellationToken)
        => InTransaction ? RunAsync(RollbackStatement, io, CancellationToken.None) : default;

    // No cancellation interrupts these: SQLite may end the transaction where it interrupts.
    public override ValueTask SetSavepointAsync(int level, Io io, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return RunAsync(SavepointStatements.Of(level).Set, io, CancellationToken.None);
    }

    public override ValueTask ReleaseSavepointAsync(int level, Io io) => RunAsync(SavepointStatements.Of(level).Release, io, CancellationToken.None);

    public override async ValueTask RollbackToSavepointAsync(int level, Io io)
    {
        var savepoint = SavepointStatements.Of(level);
        await RunAsync(savepoint.RollBackTo, io, CancellationToken.None).ConfigureAwait(false);
        await RunAsync(savepoint.Release, io, CancellationToken.None).ConfigureAwait(false);
    }
}
