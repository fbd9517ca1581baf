namespace Orm.Benchmarks.Databases;

/// <summary>What a scenario is measured on: a database, and by the synchronous methods or the asynchronous ones.</summary>
public enum Target
{
    /// <summary>SQLite, where asynchronous methods run inline, so that one form tells both.</summary>
    Sqlite,

    /// <summary>PostgreSQL by the synchronous methods.</summary>
    PostgreSql,

    /// <summary>PostgreSQL by the asynchronous methods.</summary>
    PostgreSqlAsync,
}
