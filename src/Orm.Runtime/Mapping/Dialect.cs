namespace Orm;

/// <summary>A kind of database, as far as SQL text differs.</summary>
public enum Dialect
{
    /// <summary>SQLite.</summary>
    Sqlite,

    /// <summary>PostgreSQL.</summary>
    PostgreSql,
}
