using Npgsql;
using Orm.Integration.Tests.PostgreSql;
using Orm.Tests;

[assembly: AssemblyFixture(typeof(PostgreSqlServer))]

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>
/// A PostgreSQL server for all tests of the assembly: the one that ORM_TEST_POSTGRES names by a connection string, else
/// one started from the machine's binaries when the first test asks for it.
/// </summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    readonly Lazy<Task<string>> administration;
    readonly List<string> databases = [];
    LocalPostgreSql? local;

    public PostgreSqlServer() => administration = new(StartAsync);

    /// <summary>A connection string of a new database, empty or like its template; the test is skipped where there is no server.</summary>
    public async Task<string> CreateDatabaseAsync(string? template = null)
    {
        var connectionString = await administration.Value;
        var name = $"orm_{Guid.NewGuid():N}";
        lock (databases)
        {
            databases.Add(name);
        }
        await LocalPostgreSql.ExecuteAsync(connectionString, template is null ? $"CREATE DATABASE {name}" : $"CREATE DATABASE {name} TEMPLATE {template}");
        return new NpgsqlConnectionStringBuilder(connectionString) { Database = name }.ConnectionString;
    }

    /// <summary>Drops a database, whoever is connected to it.</summary>
    public async Task DropDatabaseAsync(string database)
    {
        var name = new NpgsqlConnectionStringBuilder(database).Database!;
        await LocalPostgreSql.ExecuteAsync(await administration.Value, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        lock (databases)
        {
            databases.Remove(name);
        }
    }

    async Task<string> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("ORM_TEST_POSTGRES") is { Length: > 0 } given)
        {
            return given;
        }
        Assert.SkipWhen(LocalPostgreSql.Missing is not null, LocalPostgreSql.Missing ?? "");
        local = await LocalPostgreSql.StartAsync();
        return local.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        if (local is not null)
        {
            await local.DisposeAsync();
        }
        else if (administration.IsValueCreated && administration.Value.IsCompletedSuccessfully)
        {
            foreach (var name in databases)
            {
                await LocalPostgreSql.ExecuteAsync(await administration.Value, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
            }
        }
    }
}
