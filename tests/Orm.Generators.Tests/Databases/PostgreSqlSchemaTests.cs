using Npgsql;
using Orm.Integration.Tests.PostgreSql;

namespace Orm.Generators.Tests.Databases;

/// <summary>Every script and statement, on a real PostgreSQL.</summary>
public class PostgreSqlSchemaTests(PostgreSqlServer server)
{
    [Fact]
    public Task Every_attribute_and_type() => RunAsync(() => LoadedSchema.Everything);

    [Fact]
    public Task Hostile_names() => RunAsync(() => LoadedSchema.HostileNames);

    async Task RunAsync(Func<LoadedSchema> load)
    {
        await using var source = NpgsqlDataSource.Create(await server.CreateDatabaseAsync());
        await using var connection = await source.OpenConnectionAsync();
        var schema = load();
        await ExecuteAsync(connection, schema.CreateScript(Dialect.PostgreSql));
        await ExecuteAsync(connection, schema.CreateScript(Dialect.PostgreSql));
        foreach (var entity in schema.Entities)
        {
            foreach (var statement in LoadedSchema.Statements(entity.PostgreSql))
            {
                await ExecuteAsync(connection, $"PREPARE statement AS {statement}");
                await ExecuteAsync(connection, "DEALLOCATE statement");
            }

            Assert.Equal(entity.Columns.Select(column => column.Name), await ReadAsync(connection, entity.PostgreSql.Describe));
        }

        await ExecuteAsync(connection, schema.DropScript(Dialect.PostgreSql));
        Assert.Empty(await ReadAsync(connection, "SELECT relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname IN ('public', 'farm')"));
    }

    static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        try
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
        catch (PostgresException exception)
        {
            throw new InvalidOperationException($"{exception.MessageText} in:\n{Around(sql, exception.Position)}", exception);
        }
    }

    static async Task<List<string>> ReadAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    static string Around(string sql, int position)
    {
        var start = Math.Max(0, position - 200);
        return sql.Substring(start, Math.Min(400, sql.Length - start));
    }
}
