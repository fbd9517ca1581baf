using Orm.Drivers;

namespace Orm.Sqlite.Connections;

/// <summary>A database in a file: as many connections as are in use at once, and a stack of idle ones.</summary>
internal sealed class SqliteFileDriver(SqliteDatabase database) : SqliteDriver(database)
{
    /// <summary>The most connections that are kept while nobody uses them. Each holds three file handles and its page cache.</summary>
    private const int MostIdle = 32;

    private readonly Lock gate = new();
    private readonly Stack<SqliteDriverConnection> idle = new();
    private bool isDisposed;

    public override ValueTask<DriverConnection> RentAsync(Io io, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            ThrowIfDisposed(isDisposed);
            if (idle.TryPop(out var connection))
            {
                return new ValueTask<DriverConnection>(connection);
            }
        }

        return OpenAsync(io, cancellationToken);
    }

    public override void Return(DriverConnection connection)
    {
        var returned = (SqliteDriverConnection)connection;
        if (returned.TryClean())
        {
            lock (gate)
            {
                if (!isDisposed && idle.Count < MostIdle)
                {
                    idle.Push(returned);
                    return;
                }
            }
        }

        returned.Close();
    }

    public override void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
        }

        // Nobody pushes any more.
        while (idle.TryPop(out var connection))
        {
            connection.Close();
        }
    }
}
