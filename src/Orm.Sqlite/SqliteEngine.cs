using Orm.Sqlite.Connections;

namespace Orm.Sqlite;

/// <summary>Makes engines over SQLite.</summary>
public static class SqliteEngine
{
    /// <summary>
    /// Makes an engine, and opens nothing yet. A file is opened in WAL mode with foreign keys on, and its connections are
    /// pooled; a database in memory is one connection, for which sessions wait, and lives as long as the engine.
    /// </summary>
    /// <param name="connection">
    /// A connection string of Microsoft.Data.Sqlite (<c>Data Source=example.db</c>) or a URL: <c>sqlite:///relative.db</c>,
    /// <c>sqlite:////absolute.db</c>, <c>sqlite://</c> for memory, with the string's keywords after a question mark.
    /// <c>Default Timeout</c> is how many seconds to wait for another's lock: 30 unless given, 0 for ever.
    /// </param>
    /// <param name="options">Echo, logging and the like.</param>
    /// <exception cref="OrmException">The connection string is malformed.</exception>
    /// <example><code>
    /// using var engine = SqliteEngine.Create("Data Source=example.db", new OrmOptions { Echo = true });
    /// </code></example>
    public static Engine Create(string connection, OrmOptions? options = null)
        => new(SqliteDriver.Create(SqliteDatabase.Parse(connection, options)), options);
}
