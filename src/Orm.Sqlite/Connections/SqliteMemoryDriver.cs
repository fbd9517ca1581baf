using Orm.Drivers;
using Orm.Sqlite.Errors;

namespace Orm.Sqlite.Connections;

/// <summary>A database in memory: one connection, which lives as long as the engine and for which sessions wait.</summary>
internal sealed class SqliteMemoryDriver(SqliteDatabase database) : SqliteDriver(database)
{
    private readonly SemaphoreSlim free = new(1, 1);
    private readonly CancellationTokenSource disposal = new();
    private readonly Lock gate = new();
    private SqliteDriverConnection? connection;
    private bool isRented;
    private bool isDisposed;

    private TimeSpan Timeout => Database.TimeoutSeconds == 0 ? System.Threading.Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(Database.TimeoutSeconds);

    public override ValueTask<DriverConnection> RentAsync(Io io, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ThrowIfDisposed();
        return free.Wait(0, CancellationToken.None) ? TakeAsync(io, cancellationToken) : WaitAsync(io, cancellationToken);
    }

    public override void Return(DriverConnection connection)
    {
        var isClean = this.connection!.TryClean();
        lock (gate)
        {
            isRented = false;
            if (isDisposed || !isClean)
            {
                Close();
            }
        }

        free.Release();
    }

    public override ConnectionCount? CountConnections()
    {
        lock (gate)
        {
            return connection is null ? default(ConnectionCount) : new ConnectionCount(isRented ? 1 : 0, isRented ? 0 : 1);
        }
    }

    public override void Dispose()
    {
        lock (gate)
        {
            if (isDisposed)
            {
                return;
            }

            isDisposed = true;
            if (!isRented)
            {
                Close();
            }
        }

        // Wakes those who wait.
        disposal.Cancel();
    }

    private async ValueTask<DriverConnection> WaitAsync(Io io, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, disposal.Token);
        try
        {
            var isFree = io == Io.Async
                ? await free.WaitAsync(Timeout, either.Token).ConfigureAwait(false)
                : free.Wait(Timeout, either.Token);
            if (!isFree)
            {
                throw SqliteFailure.LockTimeout(
                    "The database is in memory and has one connection, which another session holds by its transaction or open result and did not give back", Database.TimeoutSeconds, null);
            }
        }
        catch (OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ThrowIfDisposed();
            throw;
        }

        return await TakeAsync(io, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Hands out the connection to whoever took the semaphore.</summary>
    private ValueTask<DriverConnection> TakeAsync(Io io, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (isDisposed)
            {
                free.Release();
                ThrowIfDisposed();
            }

            isRented = true;
            return connection is not null ? new ValueTask<DriverConnection>(connection) : OpenFirstAsync(io, cancellationToken);
        }
    }

    private async ValueTask<DriverConnection> OpenFirstAsync(Io io, CancellationToken cancellationToken)
    {
        try
        {
            connection = (SqliteDriverConnection)await OpenAsync(io, cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            isRented = false;
            free.Release();
            throw;
        }
    }

    private void Close()
    {
        connection?.Close();
        connection = null;
    }

    private void ThrowIfDisposed() => ThrowIfDisposed(isDisposed);
}
