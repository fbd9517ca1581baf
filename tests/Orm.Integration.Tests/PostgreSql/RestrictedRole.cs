using Npgsql;
using Orm.Tests;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>A role that owns nothing and is no superuser, so that policies hold for it; it may read and insert into a table.</summary>
sealed class RestrictedRole : IAsyncDisposable
{
    readonly string owner;
    readonly string name;

    RestrictedRole(string owner, string name) => (this.owner, this.name) = (owner, name);

    public string ConnectionString => new NpgsqlConnectionStringBuilder(owner) { Username = name, Password = "restricted" }.ConnectionString;

    public static async Task<RestrictedRole> CreateAsync(string owner, string table)
    {
        var role = new RestrictedRole(owner, $"restricted_{Guid.NewGuid():N}");
        await LocalPostgreSql.ExecuteAsync(owner, $"CREATE ROLE {role.name} LOGIN PASSWORD 'restricted'");
        await LocalPostgreSql.ExecuteAsync(owner, $"GRANT SELECT, INSERT ON {table} TO {role.name}");
        await LocalPostgreSql.ExecuteAsync(owner, $"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {role.name}");
        return role;
    }

    public async ValueTask DisposeAsync()
    {
        await LocalPostgreSql.ExecuteAsync(owner, $"DROP OWNED BY {name}");
        await LocalPostgreSql.ExecuteAsync(owner, $"DROP ROLE {name}");
    }
}
