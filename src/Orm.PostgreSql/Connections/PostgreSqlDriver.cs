using System.Data;
using Orm.Drivers;
using Orm.PostgreSql.Errors;

namespace Orm.PostgreSql.Connections;

/// <summary>
/// PostgreSQL over Npgsql. Beside Npgsql's pool it keeps a few connections open with their statements, so that taking one and
/// giving it back costs nothing, not even the reset that Npgsql sends with the next statement.
/// </summary>
internal sealed class PostgreSqlDriver(PostgreSqlSource source) : Driver
{
    /// <summary>The most connections that are kept open while nobody uses them.</summary>
    private const int MostIdle = 32;

    private const int MostParameters = 65_535;

    // Two INSERTs of 200 rows: the question whether the table takes a copy, and the copy, are not more round trips than these.
    private const int ManyRowsForCopy = 400;

    private readonly Lock gate = new();
    private readonly Stack<PostgreSqlConnection> idle = new();
    private readonly Stack<PostgreSqlConnection> closed = new();
    private IdleWatch? watch;
    private int opening;
    private int rented;
    private int typesVersion;
    private bool isDisposed;

    public override Dialect Dialect => Dialect.PostgreSql;

    public override DatabasePlace Place => source.Place;

    public override bool TracesItself => true;

    public override bool SendsBegin => false;

    public override int MaxParameters => MostParameters;

    /// <summary>How many connections are in use.</summary>
    internal int Rented => Volatile.Read(ref rented);

    /// <summary>How many connections are open while nobody uses them.</summary>
    internal int Idle
    {
        get
        {
            lock (gate)
            {
                return idle.Count;
            }
        }
    }

    // CREATE TABLE IF NOT EXISTS collides with itself. The number stands for nothing else.
    public override string? SchemaLock => "SELECT pg_advisory_xact_lock(7303789)";

    public override bool HasBatches => true;

    public override int FewRows => 50;

    public override int ManyRows => source.IsUtf8 ? RowsForCopy : base.ManyRows;

    /// <summary>From how many rows on they go by COPY.</summary>
    internal int RowsForCopy { get; set; } = ManyRowsForCopy;

    public override string GivenKeysClause => " OVERRIDING SYSTEM VALUE";

    // Rows that a policy or a rule may refuse or turn are inserted as they come, by the statement that the table expects.
    public override string? NextKeys(string table, string column) => $"""
        SELECT nextval(pg_get_serial_sequence({Literal(table)}, {Literal(column)})) FROM generate_series(1, $1)
        WHERE pg_get_serial_sequence({Literal(table)}, {Literal(column)}) IS NOT NULL AND NOT row_security_active({Literal(table)}::regclass)
        """;

    public override string RowLockClause(RowLock rowLock) => rowLock switch
    {
        RowLock.Update => " FOR UPDATE",
        RowLock.Share => " FOR SHARE",
        RowLock.None => "",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public override bool HasIsolationLevel(IsolationLevel isolationLevel)
        => isolationLevel == IsolationLevel.Unspecified || SessionText.Level(isolationLevel) is not null;

    public override string DescribeBegin(IsolationLevel isolationLevel, Access access) => SessionText.Begin(isolationLevel, access);

    // Npgsql asks for the types once, and a connection goes on with those that were known when it was opened.
    public override async ValueTask LearnTypesAsync(Io io, CancellationToken cancellationToken)
    {
        var connection = source.Source.CreateConnection();
        try
        {
            if (io == Io.Async)
            {
                await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
                await connection.ReloadTypesAsync(cancellationToken).ConfigureAwait(false);
                await connection.CloseAsync().ConfigureAwait(false);
            }
            else
            {
                connection.Open();
                connection.ReloadTypes();
                connection.Close();
            }
        }
        catch (Exception error) when (PostgreSqlFailure.IsOfNpgsql(error))
        {
            throw PostgreSqlFailure.Open(error, source.Description);
        }

        Interlocked.Increment(ref typesVersion);
        CloseIdle(TimeSpan.Zero);
    }

    public override ValueTask<DriverConnection> RentAsync(Io io, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        PostgreSqlConnection? unopened;
        lock (gate)
        {
            if (isDisposed)
            {
                throw new ObjectDisposedException("Engine", "The engine is disposed, and opens no connection any more.");
            }

            while (idle.TryPop(out var connection))
            {
                if (connection.IsUsable)
                {
                    Interlocked.Increment(ref rented);
                    return new ValueTask<DriverConnection>(connection);
                }

                connection.Close();
            }

            Interlocked.Increment(ref opening);
            closed.TryPop(out unopened);
        }

        return OpenAsync(unopened, io, cancellationToken);
    }

    public override void Return(DriverConnection connection)
    {
        var returned = (PostgreSqlConnection)connection;
        var isClean = returned.TryClean();
        Interlocked.Decrement(ref rented);
        lock (gate)
        {
            if (isClean && !isDisposed && source.IsOwn && !returned.NeedsReset && returned.TypesVersion == typesVersion && Volatile.Read(ref opening) == 0 && idle.Count < MostIdle)
            {
                returned.IdleSince = Environment.TickCount64;
                idle.Push(returned);
                watch ??= new IdleWatch(this);
                return;
            }
        }

        // Through Npgsql's pool: it resets the session, closes what is broken, and serves those who wait for a connection.
        GiveBack(returned);
    }

    public override ConnectionCount? CountConnections() => new ConnectionCount(Rented, Idle);

    public override void Dispose()
    {
        lock (gate)
        {
            if (isDisposed)
            {
                return;
            }

            isDisposed = true;
            watch?.Dispose();
        }

        // Nobody pushes any more.
        while (idle.TryPop(out var connection))
        {
            connection.Close();
        }

        closed.Clear();
        if (source.IsOwn)
        {
            source.Source.Dispose();
        }
    }

    /// <summary>Closes the connections that nobody has used for the given time.</summary>
    internal void CloseIdle(TimeSpan longerThan)
    {
        var before = Environment.TickCount64 - (long)longerThan.TotalMilliseconds;
        var stale = new List<PostgreSqlConnection>();
        lock (gate)
        {
            var kept = idle.Where(connection => connection.IdleSince > before).Reverse().ToList();
            stale.AddRange(idle.Where(connection => connection.IdleSince <= before));
            idle.Clear();
            kept.ForEach(idle.Push);
        }

        stale.ForEach(GiveBack);
    }

    private async ValueTask<DriverConnection> OpenAsync(PostgreSqlConnection? unopened, Io io, CancellationToken cancellationToken)
    {
        try
        {
            var connection = unopened ?? new PostgreSqlConnection(source, source.Source.CreateConnection());
            connection.TypesVersion = Volatile.Read(ref typesVersion);
            await connection.OpenAsync(io, cancellationToken).ConfigureAwait(false);
            Interlocked.Increment(ref rented);
            return connection;
        }
        catch (Exception error) when (PostgreSqlFailure.IsOfNpgsql(error))
        {
            throw PostgreSqlFailure.Open(error, source.Description);
        }
        finally
        {
            Interlocked.Decrement(ref opening);
        }
    }

    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private void GiveBack(PostgreSqlConnection connection)
    {
        connection.Close();
        lock (gate)
        {
            if (!isDisposed && closed.Count < MostIdle)
            {
                closed.Push(connection);
            }
        }
    }
}
