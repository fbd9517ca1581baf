using System.Data;
using System.Globalization;
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

    public override DatabasePlace Place => new(database.DataSource, null, null);

    public override int MaxParameters => MostParameters;

    public override bool HasRowIds => true;

    public override bool EnforcesForeignKeys => database.HasForeignKeys;

    protected SqliteDatabase Database => database;

    // A trigger might insert into the table itself, and AUTOINCREMENT keeps its own count: such tables make their keys.
    public override string? LastRowId(string table, string column) => $"""
        SELECT CASE
            WHEN EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'trigger' OR (type = 'table' AND sql LIKE '%AUTOINCREMENT%')) THEN NULL
            ELSE (SELECT coalesce(max({column}), 0) FROM {table})
        END
        """;

    public override bool HasIsolationLevel(IsolationLevel isolationLevel) => isolationLevel is IsolationLevel.Unspecified or IsolationLevel.Serializable;

    public override string DescribeBegin(IsolationLevel isolationLevel, Access access) => access == Access.ReadOnly ? "BEGIN DEFERRED" : "BEGIN IMMEDIATE";

    public override string? StatusCode(Exception error)
        => (error as SqliteException ?? error.InnerException as SqliteException)?.SqliteExtendedErrorCode.ToString(CultureInfo.InvariantCulture);

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
            opened = new SqliteDriverConnection(connection, database);
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
