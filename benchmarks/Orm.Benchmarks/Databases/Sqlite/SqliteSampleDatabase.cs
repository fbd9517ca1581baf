using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Peers;
using Orm.Sqlite;

namespace Orm.Benchmarks.Databases.Sqlite;

/// <summary>A temporary file.</summary>
internal sealed partial class SqliteSampleDatabase : SampleDatabase
{
    /// <summary>What Orm's own connections have; every peer's connection gets the same.</summary>
    private const string Pragmas = "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL";

    // In memory where the machine has such a folder: how long its disk takes for a commit is the same for every peer.
    private const string MemoryFolder = "/dev/shm";

    private readonly string path = Path.Combine(
        Directory.Exists(MemoryFolder) ? MemoryFolder : Path.GetTempPath(), $"orm-benchmark-{Guid.NewGuid():N}.db");
    private readonly int rows;

    public SqliteSampleDatabase(int rows)
    {
        this.rows = rows;
        using var connection = Connect();
        Execute(connection, """
            PRAGMA journal_mode = WAL;
            CREATE TABLE samples (
                id INTEGER NOT NULL PRIMARY KEY,
                name TEXT NOT NULL,
                email TEXT NOT NULL,
                note TEXT,
                age INTEGER NOT NULL,
                score REAL NOT NULL,
                active INTEGER NOT NULL,
                created_at TEXT NOT NULL,
                token TEXT NOT NULL,
                balance TEXT NOT NULL
            ) STRICT
            """);
        Fill(connection);
        Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <summary>Without the library's pool, as a program would that keeps its connection.</summary>
    private string ConnectionString => $"Data Source={path};Pooling=False";

    /// <summary>With the library's pool. Requests only read, so they set nothing at each opening.</summary>
    private string PooledConnectionString => $"Data Source={path};Pooling=True";

    public override DbConnection Open() => Connect();

    public override DbConnection CreatePooled() => new SqliteConnection(PooledConnectionString);

    public override DbTransaction BeginReading(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    public override Engine CreateEngine() => SqliteEngine.Create(ConnectionString);

    public override AdoPeer CreatePrepared() => new SqlitePreparedPeer(this);

    /// <summary>Empties the log too.</summary>
    public override void Restore()
    {
        using var connection = Connect();
        Execute(connection, $"DELETE FROM samples WHERE id > {rows}");
        Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    public override void Dispose()
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in (string[])[path, path + "-wal", path + "-shm"])
        {
            File.Delete(file);
        }
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        Execute(connection, Pragmas);
        return connection;
    }

    private void Fill(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """
            INSERT INTO samples (id, name, email, note, age, score, active, created_at, token, balance)
            VALUES ($id, $name, $email, NULL, $age, $score, $active, $created_at, $token, $balance)
            """;
        for (var id = 1; id <= rows; id++)
        {
            var values = SampleValues.Of(id);
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$id", id);
            command.Parameters.AddWithValue("$name", values.Name);
            command.Parameters.AddWithValue("$email", values.Email);
            command.Parameters.AddWithValue("$age", values.Age);
            command.Parameters.AddWithValue("$score", values.Score);
            command.Parameters.AddWithValue("$active", values.Active);
            command.Parameters.AddWithValue("$created_at", values.CreatedAt.ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture));
            command.Parameters.AddWithValue("$token", values.Token.ToString());
            command.Parameters.AddWithValue("$balance", values.Balance.ToString(CultureInfo.InvariantCulture));
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
