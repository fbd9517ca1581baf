using Npgsql;

namespace Orm.Integration.Tests.PostgreSql;

public class PostgreSqlServerTests(PostgreSqlServer server)
{
    [Fact]
    public async Task Each_database_is_new_and_empty()
    {
        await using var source = NpgsqlDataSource.Create(await server.CreateDatabaseAsync());
        await using var command = source.CreateCommand("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace");
        Assert.Equal(0L, await command.ExecuteScalarAsync());
    }
}
