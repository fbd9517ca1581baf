using Npgsql;
using Orm.Integration.Tests.Mapping.Entities;
using Orm.Integration.Tests.Types;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>PostgreSQL takes what was generated for it: the scripts and statements of every entity of the tests, and queries.</summary>
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

    [Fact]
    public async Task Every_query_is_prepared()
    {
        await using var source = NpgsqlDataSource.Create(await server.CreateDatabaseAsync());
        await using var connection = await source.OpenConnectionAsync();
        await ExecuteAsync(connection, OrmSchema.CreateScript(Dialect.PostgreSql));
        using var engine = new Engine(new TextDriver());
        using var session = engine.OpenSession();
        foreach (var query in Comparisons(session).Concat(Nulls(session)).Concat(Shapes(session)))
        {
            await PrepareAsync(connection, query);
        }
    }

    static IEnumerable<string> Comparisons(Session session)
    {
        var row = new BareTypes();
        var query = session.Query<BareTypes>();
        yield return query.Where(r => r.Bool && !(r.Bool == row.Bool)).ToSql();
        yield return query.Where(r => r.SByte > row.SByte && r.Byte >= row.Byte && r.Short < row.Short && r.UShort <= row.UShort).ToSql();
        yield return query.Where(r => r.Int == row.Int || r.UInt != row.UInt || r.Long > 5 || r.ULong > row.ULong).ToSql();
        yield return query.Where(r => r.Float > row.Float && r.Double <= 1.5 && r.Decimal >= row.Decimal && r.Decimal < 1.50m).ToSql();
        yield return query.Where(r => r.Char == 'a' && r.String == row.String && r.Guid == row.Guid && r.GuidBytes == row.GuidBytes).ToSql();
        yield return query.Where(r => r.DateTime > row.DateTime && r.Timestamp < row.Timestamp && r.DateTimeOffset >= row.DateTimeOffset).ToSql();
        yield return query.Where(r => r.DateOnly == row.DateOnly && r.TimeOnly != row.TimeOnly && r.TimeSpan > row.TimeSpan).ToSql();
        yield return query.Where(r => r.ByteEnum == row.ByteEnum && r.SByteEnum != row.SByteEnum).ToSql();
    }

    static IEnumerable<string> Nulls(Session session)
    {
        string? code = null;
        int? number = 3;
        yield return session.Query<Exhibit>().Where(e => e.Code == null || e.PartOf != null).ToSql();
        yield return session.Query<Exhibit>().Where(e => e.Code == code && e.PartOf == number).ToSql();
        yield return session.Query<Exhibit>().Where(e => e.Spare == Material.Bronze && e.Material != Material.Wood).ToSql();
    }

    static IEnumerable<string> Shapes(Session session)
    {
        yield return session.Query<Exhibit>().OrderBy(e => e.Shelf).ThenByDescending(e => e.Code).Skip(2).Take(3).ToSql();
        yield return session.Query<Exhibit>().Select(e => new { e.Id, e.Code }).ToSql();
        yield return session.Query<Exhibit>().Select(e => e.Slot).Where(slot => slot > 3).OrderBy(slot => slot).ToSql();
        yield return session.Query<Exhibit>().Where(3, static (e, slot) => e.Slot == slot).Take(1).ToSql();
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
