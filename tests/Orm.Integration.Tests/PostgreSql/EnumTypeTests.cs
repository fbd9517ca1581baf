using Npgsql;
using Orm.Integration.Tests.Mapping.Entities;
using Orm.PostgreSql;
using Orm.Tests;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>Types and sequences that are made, checked and dropped with the tables.</summary>
public class EnumTypeTests(PostgreSqlServer server)
{
    [Fact]
    public async Task A_type_that_CreateAll_has_just_made_is_read_by_the_same_engine()
    {
        await using var engine = PostgreSqlEngine.Create(await server.CreateDatabaseAsync());
        await using (var early = engine.OpenSession())
        {
            await early.Sql<int>($"SELECT 1").SingleAsync();
        }

        await engine.CreateAllAsync();
        await using var session = engine.OpenSession();
        session.Add(new Visitor { Id = 1, Temper = Temper.Fair });
        await session.CommitAsync();
        Assert.Equal("so so", await session.Sql<string>($"SELECT temper FROM visitors").SingleAsync());
        Assert.Equal(Temper.Fair, (await session.Query<Visitor>().AsNoTracking().ToListAsync()).Single().Temper);
    }

    [Fact]
    public async Task A_label_that_the_type_lacks_is_told_by_CreateAll_and_CheckSchema()
    {
        var connectionString = await server.CreateDatabaseAsync();
        await using var engine = PostgreSqlEngine.Create(connectionString);
        await engine.CreateAllAsync();
        await engine.CreateAllAsync();
        await engine.CheckSchemaAsync();
        await LocalPostgreSql.ExecuteAsync(connectionString, "ALTER TYPE desk.temper RENAME VALUE 'Angry' TO 'Furious'");

        foreach (var command in (Func<Task>[])[async () => await engine.CreateAllAsync(), async () => await engine.CheckSchemaAsync()])
        {
            var error = await Assert.ThrowsAsync<OrmException>(command);
            Assert.Contains("type desk.temper lacks label 'Angry' of Temper: ALTER TYPE desk.temper ADD VALUE 'Angry' BEFORE 'so so'", error.Message, StringComparison.Ordinal);
        }

        await LocalPostgreSql.ExecuteAsync(connectionString, "ALTER TYPE desk.temper ADD VALUE 'Angry' BEFORE 'so so'");
        await engine.CreateAllAsync();
        await engine.CheckSchemaAsync();
    }

    [Fact]
    public async Task Another_order_of_the_labels_is_told_by_CheckSchema()
    {
        var connectionString = await server.CreateDatabaseAsync();
        await LocalPostgreSql.ExecuteAsync(connectionString, "CREATE SCHEMA desk; CREATE TYPE desk.temper AS ENUM ('Calm', 'Angry', 'so so')");
        await using var engine = PostgreSqlEngine.Create(connectionString);
        await engine.CreateAllAsync();

        var error = await Assert.ThrowsAsync<OrmException>(async () => await engine.CheckSchemaAsync());
        Assert.Contains("type desk.temper has its labels in another order than Temper its values", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DropAll_drops_types_and_sequences_too()
    {
        var connectionString = await server.CreateDatabaseAsync();
        await using var engine = PostgreSqlEngine.Create(connectionString);
        await engine.CreateAllAsync();
        await engine.DropAllAsync();
        await engine.DropAllAsync();

        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand("SELECT (SELECT count(*) FROM pg_enum) + (SELECT count(*) FROM pg_sequences)");
        Assert.Equal(0L, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_sequence_counts_from_its_start_by_its_increment()
    {
        await using var engine = PostgreSqlEngine.Create(await server.CreateDatabaseAsync());
        await engine.CreateAllAsync();
        await using var session = engine.OpenSession();
        session.Add(new Visitor { Id = 1, Temper = Temper.Fair });
        Complaint[] complaints = [new() { VisitorId = 1 }, new() { VisitorId = 1 }];
        session.AddRange(complaints);
        await session.CommitAsync();

        Assert.Equal([1000, 1010], complaints.Select(complaint => complaint.Number));
    }

    [Fact]
    public async Task A_column_that_the_database_computes_and_the_class_does_not_is_told_by_CheckSchema()
    {
        var connectionString = await server.CreateDatabaseAsync();
        await using var engine = PostgreSqlEngine.Create(connectionString);
        await engine.CreateAllAsync();
        await LocalPostgreSql.ExecuteAsync(connectionString, """
            ALTER TABLE crates DROP COLUMN rim, ADD COLUMN rim integer NOT NULL DEFAULT 0;
            ALTER TABLE parcels DROP COLUMN height CASCADE, ADD COLUMN height integer NOT NULL GENERATED ALWAYS AS (7) STORED;
            ALTER TABLE parcels ADD COLUMN area integer NOT NULL GENERATED ALWAYS AS (width * 2) STORED
            """);

        var error = await Assert.ThrowsAsync<OrmException>(async () => await engine.CheckSchemaAsync());
        Assert.Contains("column rim of table crates is not computed by the database", error.Message, StringComparison.Ordinal);
        Assert.Contains("column height of table parcels is computed by the database, and Parcel.Height would be written", error.Message, StringComparison.Ordinal);
    }
}
