using Npgsql;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>PostgreSQL takes what was generated for it: the scripts and statements of every entity of the tests.</summary>
public class StatementTests(PostgreSqlServer server)
{
    [Fact]
    public async Task Every_script_runs_twice_and_every_statement_is_prepared()
    {
        await using var source = NpgsqlDataSource.Create(await server.CreateDatabaseAsync());
        await using var connection = await source.OpenConnectionAsync();
        await ExecuteAsync(connection, OrmSchema.CreateScript(Dialect.PostgreSql));
        await ExecuteAsync(connection, OrmSchema.CreateScript(Dialect.PostgreSql));

        Assert.NotEmpty(OrmSchema.Entities);
        foreach (var sql in OrmSchema.Entities.Select(entity => entity.PostgreSql))
        {
            foreach (var statement in (string[])[sql.Select, sql.SelectByKey, sql.Insert, sql.Update, sql.Delete, sql.Describe])
            {
                await PrepareAsync(connection, statement);
            }
        }

        await ExecuteAsync(connection, OrmSchema.DropScript(Dialect.PostgreSql));
        await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema')", connection);
        Assert.Equal(0L, await command.ExecuteScalarAsync());
    }

    static Task PrepareAsync(NpgsqlConnection connection, string sql)
        => ExecuteAsync(connection, $"PREPARE statement AS {sql}; DEALLOCATE statement");

    static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        try
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
        catch (PostgresException exception)
        {
            Assert.Fail($"{exception.MessageText}\n{sql}");
        }
    }
}
