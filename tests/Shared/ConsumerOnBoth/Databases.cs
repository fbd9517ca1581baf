using Orm;
using Orm.PostgreSql;
using Orm.Sqlite;

namespace Consumer;

/// <summary>Where the program runs: on the PostgreSQL database that its argument names, without one on SQLite.</summary>
static class Databases
{
    /// <summary>A database with nothing in it.</summary>
    public static Engine OpenEmpty(string[] args, OrmOptions options)
    {
        if (args is [var connection])
        {
            return PostgreSqlEngine.Create(connection, options);
        }

        var file = Path.Combine(AppContext.BaseDirectory, "consumer.db");
        File.Delete(file);
        return SqliteEngine.Create($"Data Source={file}", options);
    }

    /// <summary>Another one, or the same again.</summary>
    public static Engine OpenOther(string[] args)
        => args is [var connection] ? PostgreSqlEngine.Create(connection) : SqliteEngine.Create("sqlite://");
}
