using Npgsql;

namespace Orm.Tests;

/// <summary>
/// An empty database on the server that ORM_TEST_POSTGRES names, else on one started for it; the test is skipped where there
/// is neither. Dropped with this object.
/// </summary>
sealed class EmptyPostgreSql : IAsyncDisposable
{
    readonly LocalPostgreSql? local;
    readonly string administration;
    readonly string name = $"orm_{Guid.NewGuid():N}";

    EmptyPostgreSql(LocalPostgreSql? local, string administration)
    {
        this.local = local;
        this.administration = administration;
    }

    public string ConnectionString => new NpgsqlConnectionStringBuilder(administration) { Database = name }.ConnectionString;

    public static async Task<EmptyPostgreSql> CreateAsync()
    {
        var given = Environment.GetEnvironmentVariable("ORM_TEST_POSTGRES");
        Assert.SkipWhen(string.IsNullOrEmpty(given) && LocalPostgreSql.Missing is not null, LocalPostgreSql.Missing ?? "");
        var local = string.IsNullOrEmpty(given) ? await LocalPostgreSql.StartAsync() : null;
        var database = new EmptyPostgreSql(local, local?.ConnectionString ?? given!);
        await LocalPostgreSql.ExecuteAsync(database.administration, $"CREATE DATABASE {database.name}");
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        await LocalPostgreSql.ExecuteAsync(administration, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        if (local is not null)
        {
            await local.DisposeAsync();
        }
    }
}
