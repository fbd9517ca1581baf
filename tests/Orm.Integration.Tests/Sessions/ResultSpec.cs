using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentences 71 and 72: one row or none, and raw SQL.</summary>
public abstract class ResultSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S71_Single_of_no_row_or_of_two_rows_throws_and_says_which(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        var all = session.Session.Query<Actor>();
        var nobody = all.Where(actor => actor.Id > 2);
        var one = all.Where(actor => actor.Id == 2);

        var none = await Assert.ThrowsAsync<OrmException>(() => Single(nobody));
        var two = await Assert.ThrowsAsync<OrmException>(() => Single(all));
        var twoOrNone = await Assert.ThrowsAsync<OrmException>(() => SingleOrDefault(all));

        Assert.Contains("no row", none.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("more than one", two.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(two.Message.Split('.')[0].Replace("Single", "SingleOrDefault", StringComparison.Ordinal), twoOrNone.Message.Split('.')[0]);
        Assert.Null(await SingleOrDefault(nobody));
        Assert.Equal("Bea", (await Single(one)).Name);
        Assert.Equal("Bea", (await SingleOrDefault(one))!.Name);

        async Task<Actor> Single(Query<Actor> query) => form == Form.Sync ? query.Single() : await query.SingleAsync();
        async Task<Actor?> SingleOrDefault(Query<Actor> query) => form == Form.Sync ? query.SingleOrDefault() : await query.SingleOrDefaultAsync();
    }

    [Theory, SyncAndAsync]
    public async Task S71_First_of_none_throws_and_FirstOrDefault_gives_null(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        var sorted = session.Session.Query<Actor>().OrderByDescending(actor => actor.Name);
        var nobody = sorted.Where(actor => actor.Name == "Cleo");

        await Assert.ThrowsAsync<OrmException>(() => First(nobody));
        Assert.Null(await FirstOrDefault(nobody));
        Assert.Equal("Bea", (await First(sorted)).Name);
        Assert.Equal("Bea", (await FirstOrDefault(sorted))!.Name);

        async Task<Actor> First(Query<Actor> query) => form == Form.Sync ? query.First() : await query.FirstAsync();
        async Task<Actor?> FirstOrDefault(Query<Actor> query) => form == Form.Sync ? query.FirstOrDefault() : await query.FirstOrDefaultAsync();
    }

    [Theory, SyncAndAsync]
    public async Task S72_Holes_in_raw_SQL_become_parameters(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Robert'); DROP TABLE actors; --" });
        await using var session = Open(form);
        var name = "Robert'); DROP TABLE actors; --";
        var query = session.Session.Sql<Actor>($"SELECT * FROM actors WHERE name = {name} AND id > {0}");
        var found = form == Form.Sync ? query.Single() : await query.SingleAsync();

        Assert.Equal(2, found.Id);
        Assert.Equal(["SELECT * FROM actors WHERE name = $1 AND id > $2"], Log.Statements);
        Assert.Same(found, await session.Get<Actor>(2));

        var changed = form == Form.Sync
            ? session.Session.Execute($"UPDATE actors SET name = {"Bea"} WHERE name = {name}")
            : await session.Session.ExecuteAsync($"UPDATE actors SET name = {"Bea"} WHERE name = {name}");
        Assert.Equal(1, changed);
    }

    [Theory, SyncAndAsync]
    public async Task S72_A_collection_in_a_hole_expands_and_an_empty_one_matches_nothing(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" }, new Actor { Id = 3, Name = "Cleo" });
        await using var session = Open(form);
        int[] wanted = [1, 3];
        var some = session.Session.Sql<Actor>($"SELECT * FROM actors WHERE id IN ({wanted}) ORDER BY id");
        var none = session.Session.Sql<Actor>($"SELECT * FROM actors WHERE id IN ({Array.Empty<int>()})");

        Assert.Equal(["Ada", "Cleo"], (form == Form.Sync ? some.ToList() : await some.ToListAsync()).Select(actor => actor.Name));
        Assert.Empty(form == Form.Sync ? none.ToList() : await none.ToListAsync());
    }

    [Theory, SyncAndAsync]
    public async Task S72_Raw_SQL_runs_in_the_sessions_transaction(Form form)
    {
        await using var session = Open(form);
        await session.Execute("INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        session.Add(new Actor { Id = 2, Name = "Bea" });
        Assert.Equal(2, await session.Scalar<int>("SELECT count(*) FROM actors"));
        await session.Rollback();

        Assert.Equal(0, await session.Scalar<int>("SELECT count(*) FROM actors"));
    }

    [Theory, SyncAndAsync]
    public async Task S72_Untyped_rows_are_read_by_name_and_by_position(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30 });
        await using var session = Open(form);
        var query = session.Session.Sql($"SELECT id, name, age, email FROM actors");
        var row = Assert.Single(form == Form.Sync ? query.ToList() : await query.ToListAsync());

        Assert.Equal((1, "Ada", 30), (row.Get<int>("id"), row.Get<string>(1), row.Get<int?>("age")));
        Assert.Equal("Ada", row["name"]);
        Assert.Null(row["email"]);
    }
}
