using Npgsql;
using Orm.Integration.Tests.Mapping.Entities;
using Orm.Integration.Tests.Sessions.Entities;
using Orm.Integration.Tests.Sqlite.Schema;
using Orm.Integration.Tests.Types;
using Orm.Schema;

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
            foreach (var statement in (string[])[sql.Select, sql.SelectByKey, sql.Insert, sql.Update, sql.Delete, sql.Describe, sql.Inspect])
            {
                await PrepareAsync(connection, statement);
            }
        }

        foreach (var entity in OrmSchema.Entities)
        {
            Assert.Empty(await DifferencesAsync(connection, entity));
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

    [Fact]
    public async Task A_table_that_differs_from_its_entity_is_described()
    {
        await using var source = NpgsqlDataSource.Create(await server.CreateDatabaseAsync());
        await using var connection = await source.OpenConnectionAsync();
        await ExecuteAsync(connection, """
            CREATE DOMAIN positive AS bigint NOT NULL CHECK (VALUE > 0);
            CREATE TABLE schema_owners (id positive, name char(20) NOT NULL, age text, more integer NOT NULL, even_more integer NOT NULL DEFAULT 1, twice integer NOT NULL GENERATED ALWAYS AS (2) STORED);
            CREATE TABLE schema_pets (id integer PRIMARY KEY, owner_id positive);
            CREATE TABLE tickets (id uuid, day date, price numeric(6,2) NOT NULL, version integer, PRIMARY KEY (id, day));
            """);

        Assert.Equal(
            [
                "table schema_owners lacks column favourite_id that Owner maps",
                "column name of table schema_owners is character(20), and Owner.Name (string) is made for text: it pads its values with blanks. Make the column text",
                "column age of table schema_owners is text, and Owner.Age (int) is made for integer: change the property's type, name the column's by [Column(Type = …)], or alter the column",
                "column more of table schema_owners is NOT NULL without a default, and Owner does not map it, so that every INSERT would fail: map it, or give it a default",
                "table schema_owners has no primary key, and Owner's is (id): add it to the table, or nothing keeps two rows from being one object",
            ],
            await DifferencesAsync(connection, EntityMap.Of<Owner>()));
        Assert.Empty(await DifferencesAsync(connection, EntityMap.Of<Pet>()));
        Assert.Equal(
            [
                "column version of table tickets can be NULL, and Ticket.Version (int) can't: make the property nullable, or the column NOT NULL",
                "the primary key of table tickets is (id, day), and Ticket's is (id): mark the properties of the table's key with [Key]",
            ],
            await DifferencesAsync(connection, EntityMap.Of<Ticket>()));
    }

    static async Task<List<string>> DifferencesAsync(NpgsqlConnection connection, EntityMap entity)
    {
        await using var command = new NpgsqlCommand(entity.PostgreSql.Inspect, connection);
        await using var row = await command.ExecuteReaderAsync();
        var columns = new List<InspectedColumn>();
        while (await row.ReadAsync())
        {
            columns.Add(new(
                row.GetString(0), row.GetString(1), row.GetBoolean(2), row.GetInt32(3), row.GetBoolean(4), row.GetBoolean(5), row.GetBoolean(6), row.GetBoolean(7)));
        }

        return
        [
            .. TableComparison.MissingColumns(entity, Dialect.PostgreSql, columns.Select(column => column.Name)),
            .. new TableComparison(entity, Dialect.PostgreSql, columns).Differences(),
        ];
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
        yield return session.Query<Exhibit>().Where(3, static (e, slot) => e.Slot == slot).OrderBy(e => e.Id).Take(1).ToSql();
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
