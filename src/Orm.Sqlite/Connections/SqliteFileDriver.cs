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
    private int open;
    private volatile bool isDisposed;

    public override ValueTask<DriverConnection> RentAsync(Io io, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ThrowIfDisposed(isDisposed);
        return (Interlocked.Exchange(ref last, null) ?? Pop()) is { } connection
            ? new ValueTask<DriverConnection>(connection)
            : OpenCountedAsync(io, cancellationToken);
    }

    public override void Return(DriverConnection connection)
    {
        var returned = (SqliteDriverConnection)connection;
        if (!returned.TryClean())
        {
            Close(returned);
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
            Close(Interlocked.Exchange(ref last, null));
        }
    }

    public override ConnectionCount? CountConnections()
    {
        lock (gate)
        {
            var unused = idle.Count + (Volatile.Read(ref last) is null ? 0 : 1);
            return new ConnectionCount(Math.Max(0, Volatile.Read(ref open) - unused), unused);
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
            Close(connection);
        }
    }

    // Counted where a connection is opened and closed, which is seldom, and not where it is taken and given back.
    private async ValueTask<DriverConnection> OpenCountedAsync(Io io, CancellationToken cancellationToken)
    {
        var opened = await OpenAsync(io, cancellationToken).ConfigureAwait(false);
        Interlocked.Increment(ref open);
        return opened;
    }

    private void Close(SqliteDriverConnection? connection)
    {
        if (connection is not null)
        {
            Interlocked.Decrement(ref open);
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

        Close(connection);
    }
}
