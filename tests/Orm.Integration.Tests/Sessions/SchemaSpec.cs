using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentence 73: creating and dropping the tables.</summary>
public abstract class SchemaSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S73_CreateAll_is_idempotent_and_keeps_what_is_there(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await CreateAll(form);

        Assert.Equal("Ada", (await Stored<Actor>(1))!.Name);
    }

    [Theory, SyncAndAsync]
    public async Task S73_CreateAll_creates_what_is_missing(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await Elsewhere("DROP TABLE acting_roles");
        await CreateAll(form);
        await Store(new Play { Id = 1, Title = "Faust" }, new Role { Id = 1, Name = "Gretchen", PlayId = 1, ActorId = 1 });

        Assert.Equal("Gretchen", (await Stored<Role>(1))!.Name);
    }

    [Theory, SyncAndAsync]
    public async Task S73_DropAll_drops_every_table_also_where_rows_refer_to_each_other(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" }, new Role { Name = "Gretchen", PlayId = 1, ActorId = 1 });
        await DropAll(form);
        await using var session = Open(form);
        await Assert.ThrowsAnyAsync<OrmException>(() => session.List<Actor>());

        await DropAll(form);
        await CreateAll(form);
        Assert.Empty(await session.List<Actor>());
    }

    [Fact]
    public void S73_Scripts_go_in_foreign_key_order_and_back()
    {
        foreach (var dialect in Enum.GetValues<Dialect>().Where(dialect => dialect is Dialect.Sqlite or Dialect.PostgreSql))
        {
            var create = OrmSchema.CreateScript(dialect);
            var drop = OrmSchema.DropScript(dialect);
            Assert.True(Position(create, "CREATE TABLE IF NOT EXISTS plays") < Position(create, "CREATE TABLE IF NOT EXISTS acting_roles"));
            Assert.True(Position(create, "CREATE TABLE IF NOT EXISTS actors") < Position(create, "CREATE TABLE IF NOT EXISTS acting_roles"));
            Assert.True(Position(drop, "DROP TABLE IF EXISTS acting_roles") < Position(drop, "DROP TABLE IF EXISTS plays"));
        }

        static int Position(string script, string statement)
        {
            Assert.Contains(statement, script, StringComparison.Ordinal);
            return script.IndexOf(statement, StringComparison.Ordinal);
        }
    }

    [Theory, SyncAndAsync]
    public async Task S73_CheckSchema_is_content_with_what_CreateAll_made(Form form) => await CheckSchema(form);

    [Theory, SyncAndAsync]
    public async Task S73_CheckSchema_and_CreateAll_name_a_column_that_an_older_table_lacks(Form form)
    {
        await Elsewhere("ALTER TABLE plays DROP COLUMN note");

        foreach (var operation in new Func<Task>[] { () => CheckSchema(form), () => CreateAll(form) })
        {
            var error = await Assert.ThrowsAsync<OrmException>(operation);
            Assert.Contains("table plays lacks column note that Play maps", error.Message, StringComparison.OrdinalIgnoreCase);
        }
    }

    async Task CreateAll(Form form)
    {
        if (form == Form.Sync)
        {
            Engine.CreateAll();
        }
        else
        {
            await Engine.CreateAllAsync();
        }
    }

    async Task DropAll(Form form)
    {
        if (form == Form.Sync)
        {
            Engine.DropAll();
        }
        else
        {
            await Engine.DropAllAsync();
        }
    }

    async Task CheckSchema(Form form)
    {
        if (form == Form.Sync)
        {
            Engine.CheckSchema();
        }
        else
        {
            await Engine.CheckSchemaAsync();
        }
    }
}
