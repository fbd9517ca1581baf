using Microsoft.Data.Sqlite;
using Orm.Drivers;
using Orm.Sqlite.Errors;
using Orm.Sqlite.Native;

namespace Orm.Sqlite.Connections;

/// <summary>What files and databases in memory have in common.</summary>
internal abstract class SqliteDriver(SqliteDatabase database) : Driver, IDisposable
{
    /// <summary>The bundled SQLite's limit.</summary>
    private const int MostParameters = 32_766;

    public override Dialect Dialect => Dialect.Sqlite;

    public override int MaxParameters => MostParameters;

    protected SqliteDatabase Database => database;

    internal static SqliteDriver Create(SqliteDatabase database)
        => database.IsInMemory ? new SqliteMemoryDriver(database) : new SqliteFileDriver(database);

    /// <summary>Opens a connection; only its pragmas may have to wait for somebody.</summary>
    protected async ValueTask<DriverConnection> OpenAsync(Io io, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(database.ConnectionString);
        SqliteDriverConnection? opened = null;
        try
        {
            connection.Open();
            Sqlite3.Load();
            opened = new SqliteDriverConnection(connection, database.TimeoutSeconds);
            await opened.ExecuteScriptAsync(Pragmas(), io, cancellationToken).ConfigureAwait(false);
            return opened;
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw SqliteFailure.Open(exception, database.DataSource);
        }
        catch
        {
            opened?.Close();
            connection.Dispose();
            throw;
        }
    }

    protected static void ThrowIfDisposed(bool isDisposed)
    {
        if (isDisposed)
        {
            throw new ObjectDisposedException("Engine", "The engine is disposed, and opens no connection any more.");
        }
    }

    // Synchronous stays at SQLite's default, FULL: a commit that returned survives a power cut.
    private string Pragmas()
    {
        var foreignKeys = database.HasForeignKeys ? "PRAGMA foreign_keys = ON;" : "PRAGMA foreign_keys = OFF;";
        return database.IsInMemory || database.IsReadOnly ? foreignKeys : $"{foreignKeys} PRAGMA journal_mode = WAL;";
    }
}
