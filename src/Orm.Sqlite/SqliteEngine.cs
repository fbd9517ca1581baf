using Orm.Sqlite.Connections;

namespace Orm.Sqlite;

/// <summary>Makes engines over SQLite.</summary>
public static class SqliteEngine
{
    /// <summary>
    /// Makes an engine. The first connection is opened when it is needed; a database in memory lives as long as the engine.
    /// </summary>
    /// <param name="connection">
    /// A connection string (<c>Data Source=example.db</c>) or a URL: <c>sqlite:///example.db</c>, <c>sqlite://</c> for memory.
    /// </param>
    /// <param name="options">Echo, logging and the like.</param>
    /// <exception cref="ArgumentException">The connection string is malformed.</exception>
    /// <example><code>
    /// using var engine = SqliteEngine.Create("Data Source=example.db", new OrmOptions { Echo = true });
    /// </code></example>
    public static Engine Create(string connection, OrmOptions? options = null)
        => new(SqliteDriver.Create(SqliteDatabase.Parse(connection)), options);
}
