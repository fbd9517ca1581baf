using Orm.Drivers;
using Orm.Sqlite.Native;
using Orm.Sqlite.Values;

namespace Orm.Sqlite.Connections;

/// <summary>An open result. The connection belongs to it until it is closed.</summary>
internal sealed class SqliteRowCursor(SqliteDriverConnection connection, PreparedStatement prepared, bool hasLarge) : RowCursor
{
    private int code;
    private bool isStarted;
    private bool isClosed;

    public override ValueTask<bool> NextAsync(Io io, CancellationToken cancellationToken)
    {
        if (isClosed)
        {
            return new ValueTask<bool>(false);
        }

        // The first row was fetched when the cursor was opened.
        if (isStarted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Step(cancellationToken);
            ThrowOnFailure(cancellationToken);
        }

        isStarted = true;
        return new ValueTask<bool>(code == ResultCode.Row);
    }

    public override void Read<TReader>(ref TReader reader)
    {
        var row = new SqliteRow(prepared.Handle);
        reader.Read(ref row);
    }

    public override ValueTask CloseAsync(Io io)
    {
        Close();
        return default;
    }

    internal void Close()
    {
        if (!isClosed)
        {
            isClosed = true;
            connection.Release(prepared, hasLarge);
        }
    }

    /// <summary>Fetches the first row; false where another connection's lock is in the way.</summary>
    internal bool TryStart(CancellationToken cancellationToken)
    {
        Step(cancellationToken);
        if (ResultCode.CanBeWaitedOut(code))
        {
            return false;
        }

        ThrowOnFailure(cancellationToken);
        return true;
    }

    private void Step(CancellationToken cancellationToken)
    {
        if (code == ResultCode.Done)
        {
            return;
        }

        var registration = connection.BeginRun(cancellationToken);
        try
        {
            code = Sqlite3.Step(prepared.Handle);
        }
        finally
        {
            connection.EndRun(registration);
        }
    }

    private void ThrowOnFailure(CancellationToken cancellationToken)
    {
        if (code is not (ResultCode.Row or ResultCode.Done))
        {
            throw connection.Failure(code, prepared.Statement.Sql, cancellationToken);
        }
    }
}
