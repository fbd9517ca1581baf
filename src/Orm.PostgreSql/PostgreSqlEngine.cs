using Npgsql;
using Orm.PostgreSql.Connections;

namespace Orm.PostgreSql;

/// <summary>Makes engines over PostgreSQL.</summary>
public static class PostgreSqlEngine
{
    /// <summary>Makes an engine, and opens nothing yet. Connections are pooled, and statements prepared on their second use.</summary>
    /// <param name="connection">
    /// A connection string of Npgsql (<c>Host=localhost;Username=app;Database=shop</c>) or a URL:
    /// <c>postgresql://user:password@host:port/database</c>, with the string's keywords after a question mark. <c>Max Auto
    /// Prepare</c> is 500 unless given; 0 prepares nothing, as PgBouncer in transaction mode wants it before its version 1.21.
    /// </param>
    /// <param name="options">Echo, logging and the like.</param>
    /// <exception cref="OrmException">The connection string or URL is malformed.</exception>
    /// <example><code>
    /// await using var engine = PostgreSqlEngine.Create("postgresql://user:password@localhost/dbname");
    /// </code></example>
    public static Engine Create(string connection, OrmOptions? options = null)
        => new(new PostgreSqlDriver(PostgreSqlSource.Of(connection, options)), options);

    /// <summary>Makes an engine over a data source, which keeps its own settings and is not disposed with the engine.</summary>
    public static Engine Create(NpgsqlDataSource dataSource, OrmOptions? options = null)
        => new(new PostgreSqlDriver(PostgreSqlSource.Of(dataSource, options)), options);
}
