using Orm.Drivers;

namespace Orm.Sqlite.Connections;

/// <summary>
/// A database in a file: as many connections as are in use at once, and a stack of idle ones. The last that came back lies
/// beside the stack, where it is taken and given back without the stack's lock.
/// </summary>
internal sealed class SqliteFileDriver(SqliteDatabase database) : SqliteDriver(database)
{
    /// <summary>The most connections that are kept while nobody uses them. Each holds three file handles and its page cache.</summary>
    private const int MostIdle = 32;

    private readonly Lock gate = new();
    private readonly Stack<SqliteDriverConnection> idle = new();
    private SqliteDriverConnection? last;
    private volatile bool isDisposed;

    public override ValueTask<DriverConnection> RentAsync(Io io, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ThrowIfDisposed(isDisposed);
        return (Interlocked.Exchange(ref last, null) ?? Pop()) is { } connection
            ? new ValueTask<DriverConnection>(connection)
            : OpenAsync(io, cancellationToken);
    }

    public override void Return(DriverConnection connection)
    {
        var returned = (SqliteDriverConnection)connection;
        if (!returned.TryClean())
        {
            returned.Close();
            return;
        }

        // Of two that are returned at once one goes to the stack.
        if (Interlocked.Exchange(ref last, returned) is { } other)
        {
            Push(other);
        }

        // Dispose may have looked for it before it lay there.
        if (isDisposed)
        {
            Interlocked.Exchange(ref last, null)?.Close();
        }
    }

    public override void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
        }

        // Nobody pushes any more.
        while ((Interlocked.Exchange(ref last, null) ?? Pop()) is { } connection)
        {
            connection.Close();
        }
    }

    private SqliteDriverConnection? Pop()
    {
        lock (gate)
        {
            return idle.TryPop(out var connection) ? connection : null;
        }
    }

    private void Push(SqliteDriverConnection connection)
    {
        lock (gate)
        {
            if (!isDisposed && idle.Count < MostIdle - 1)
            {
                idle.Push(connection);
                return;
            }
        }

        connection.Close();
    }
}
