using Npgsql;
using Orm.PostgreSql;
using Orm.Sqlite;

namespace Orm.Generators.Tests.Oracle;

/// <summary>A database with the model's rows, and the statements that it was sent last.</summary>
sealed class OracleDatabase : IAsyncDisposable
{
    readonly StatementRecorder recorder = new();
    readonly Engine engine;
    readonly string name;

    OracleDatabase(string name, Func<OrmOptions, Engine> create)
    {
        this.name = name;
        engine = create(new OrmOptions { Echo = true, SensitiveData = true, LoggerFactory = recorder });
    }

    public static async Task<OracleDatabase> SqliteAsync(OracleModel model)
    {
        var database = new OracleDatabase("SQLite", options => SqliteEngine.Create("Data Source=:memory:", options));
        await model.FillAsync(database.engine);
        return database;
    }

    /// <summary>One that has the rows already.</summary>
    public static OracleDatabase PostgreSql(string connectionString)
        => new("PostgreSQL", options => PostgreSqlEngine.Create(connectionString, options));

    public static async Task FillAsync(OracleModel model, string connectionString)
    {
        await using var engine = PostgreSqlEngine.Create(connectionString);
        await model.FillAsync(engine);
    }

    /// <summary>Null where the result is the expected one; else what is wrong.</summary>
    public string? FindFailure(Func<Session, object?> query, object? expected, ResultComparer comparer)
    {
        recorder.Clear();
        try
        {
            using var session = engine.OpenSession();
            var actual = query(session);
            return comparer.AreEqual(expected, actual)
                ? null
                : $"{name} gives another result.\n{recorder.Statements}\nexpected {ResultComparer.Describe(expected)}\nactual   {ResultComparer.Describe(actual)}";
        }
        catch (Exception exception)
        {
            return $"{name} throws.\n{recorder.Statements}\n{exception}";
        }
    }

    public ValueTask DisposeAsync() => engine.DisposeAsync();
}
