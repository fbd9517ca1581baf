using Orm.Drivers;
using Orm.Integration.Tests.Types;
using Orm.Sqlite;

namespace Orm.Integration.Tests.Sqlite.Schema;

public sealed class SchemaTests : IDisposable
{
    // The two refer to each other.
    private static readonly EntityMap[] Entities = [EntityMap.Of<Owner>(), EntityMap.Of<Pet>()];

    private readonly SqliteFile file = new();
    private readonly Engine engine;

    public SchemaTests() => engine = SqliteEngine.Create(file.ConnectionString);

    [Theory]
    [InlineData(Io.Sync)]
    [InlineData(Io.Async)]
    public async Task CreateAll_creates_what_is_missing_and_is_idempotent(Io io)
    {
        await SchemaCommands.CreateAllAsync(engine, Entities, io, CancellationToken.None);
        Insert();
        await SchemaCommands.CreateAllAsync(engine, Entities, io, CancellationToken.None);
        Assert.Equal(1L, RawSql.Query(engine, "SELECT count(*) FROM schema_owners").Single()[0]);
        RawSql.Script(engine, "DROP TABLE schema_pets");
        await SchemaCommands.CreateAllAsync(engine, Entities, io, CancellationToken.None);
        await SchemaCommands.CheckSchemaAsync(engine, Entities, io, CancellationToken.None);
        Assert.Equal(["schema_owners", "schema_pets"], Tables());
    }

    [Theory]
    [InlineData(Io.Sync)]
    [InlineData(Io.Async)]
    public async Task DropAll_drops_tables_whose_rows_refer_to_each_other(Io io)
    {
        await SchemaCommands.CreateAllAsync(engine, Entities, io, CancellationToken.None);
        Insert();
        RawSql.Script(engine, "UPDATE schema_owners SET favourite_id = 1");
        await SchemaCommands.DropAllAsync(engine, Entities, io, CancellationToken.None);
        Assert.Empty(Tables());
        await SchemaCommands.DropAllAsync(engine, Entities, io, CancellationToken.None);
    }

    [Theory]
    [InlineData(Io.Sync)]
    [InlineData(Io.Async)]
    public async Task An_older_table_that_lacks_a_column_is_an_error_and_nothing_is_created(Io io)
    {
        RawSql.Script(engine, "CREATE TABLE schema_owners (ID INTEGER PRIMARY KEY, name TEXT NOT NULL, favourite_id INTEGER)");
        var error = await Assert.ThrowsAsync<OrmException>(async () => await SchemaCommands.CreateAllAsync(engine, Entities, io, CancellationToken.None));
        Assert.Equal(
            "The database differs from the entities: table schema_owners lacks column age that Owner maps. CreateAll makes tables that are not there, "
            + "and changes none: add the column by ALTER TABLE, or drop the table where its rows don't matter.",
            error.Message);
        Assert.Equal(["schema_owners"], Tables());
    }

    [Theory]
    [InlineData(Io.Sync)]
    [InlineData(Io.Async)]
    public async Task CheckSchema_tells_every_difference(Io io)
    {
        RawSql.Script(engine, "CREATE TABLE schema_owners (id INTEGER PRIMARY KEY, name TEXT NOT NULL)");
        var error = await Assert.ThrowsAsync<OrmException>(async () => await SchemaCommands.CheckSchemaAsync(engine, Entities, io, CancellationToken.None));
        Assert.Contains("table schema_pets that Pet maps is not there", error.Message);
        Assert.Contains("table schema_owners lacks column age that Owner maps", error.Message);
        Assert.Contains("table schema_owners lacks column favourite_id that Owner maps", error.Message);
        Assert.DoesNotContain("column name", error.Message);
    }

    [Theory]
    [InlineData(Io.Sync)]
    [InlineData(Io.Async)]
    public async Task CheckSchema_tells_columns_that_do_not_fit_and_what_to_do(Io io)
    {
        RawSql.Script(engine, """
            CREATE TABLE schema_owners (id INTEGER PRIMARY KEY, name NUMERIC, age TEXT NOT NULL, favourite_id INTEGER, born DATE NOT NULL, made TEXT NOT NULL DEFAULT '', twice INTEGER NOT NULL AS (2));
            CREATE TABLE schema_pets (id INTEGER, owner_id INTEGER NOT NULL, PRIMARY KEY (id, owner_id)) STRICT;
            """);
        var error = await Assert.ThrowsAsync<OrmException>(async () => await SchemaCommands.CheckSchemaAsync(engine, Entities, io, CancellationToken.None));
        Assert.Equal(
            "The database differs from the entities: "
            + "column name of table schema_owners is NUMERIC, and Owner.Name (string) is made for TEXT: it would make a number of each text that looks like one, and of '007' 7. Map a number, or make the column TEXT; "
            + "column age of table schema_owners is TEXT, and Owner.Age (int) is made for INTEGER: it would keep numbers as texts, and compare and sort them so. Map a string, or make the column INTEGER; "
            + "column name of table schema_owners can be NULL, and Owner.Name (string) can't: make the property nullable, or the column NOT NULL; "
            + "column age of table schema_owners is NOT NULL, and Owner.Age (int?) can be null: make the property non-nullable, or drop the column's NOT NULL; "
            + "column born of table schema_owners is NOT NULL without a default, and Owner does not map it, so that every INSERT would fail: map it, or give it a default; "
            + "the primary key of table schema_pets is (id, owner_id), and Pet's is (id): mark the properties of the table's key with [Key].",
            error.Message);

        // Nothing that a table which is there could hinder CreateAll by.
        await SchemaCommands.CreateAllAsync(engine, Entities, io, CancellationToken.None);
    }

    [Fact]
    public async Task CheckSchema_asks_of_a_view_its_columns_only()
    {
        RawSql.Script(engine, "CREATE VIEW schema_owners AS SELECT 1 AS id, 'a' AS name, NULL AS age, 4 AS favourite_id; CREATE VIEW schema_pets AS SELECT 1 AS id");
        var error = await Assert.ThrowsAsync<OrmException>(async () => await SchemaCommands.CheckSchemaAsync(engine, Entities, Io.Sync, CancellationToken.None));
        Assert.StartsWith("The database differs from the entities: table schema_pets lacks column owner_id that Pet maps. ", error.Message);
    }

    [Fact]
    public async Task A_failed_CreateAll_leaves_no_half()
    {
        // An index can't be made on a view, and the tables before it are already there.
        RawSql.Script(engine, "CREATE VIEW schema_owners AS SELECT 1 AS id, 2 AS name, 3 AS age, 4 AS favourite_id");
        await Assert.ThrowsAsync<OrmException>(async () => await SchemaCommands.CreateAllAsync(engine, [.. Entities.Reverse()], Io.Async, CancellationToken.None));
        Assert.Empty(Tables());
    }

    [Fact]
    public async Task Two_programs_that_create_at_once_do_not_collide()
    {
        var engines = Enumerable.Range(0, 6).Select(_ => SqliteEngine.Create(file.ConnectionString)).ToList();
        await Task.WhenAll(engines.Select((each, i) => Task.Run(
            () => SchemaCommands.CreateAllAsync(each, Entities, i % 2 == 0 ? Io.Sync : Io.Async, CancellationToken.None).AsTask())));
        engines.ForEach(each => each.Dispose());
        Assert.Equal(["schema_owners", "schema_pets"], Tables());
    }

    [Fact]
    public void Every_table_of_the_assembly_is_created_checked_and_dropped()
    {
        engine.CreateAll();
        engine.CreateAll();
        engine.CheckSchema();
        Assert.Contains("bare_types", Tables());
        engine.DropAll();
        Assert.Empty(Tables());
    }

    [Fact]
    public void Nothing_is_left_open_after_the_engine()
    {
        engine.CreateAll();
        using (var session = engine.OpenSession())
        {
            session.Add(new Owner { Name = "open" });
            session.Flush();
            engine.Dispose();
            Assert.NotEmpty(file.OpenHandles);
        }

        Assert.Empty(file.OpenHandles);
    }

    public void Dispose()
    {
        engine.Dispose();
        file.Dispose();
    }

    private void Insert() => RawSql.Script(engine, "INSERT INTO schema_owners (id, name) VALUES (1, 'a'); INSERT INTO schema_pets (id, owner_id) VALUES (1, 1)");

    private List<string> Tables() => [.. RawSql.Query(engine, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").Select(row => (string)row[0]!)];
}
