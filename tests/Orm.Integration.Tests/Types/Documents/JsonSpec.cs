using System.Text.Json;
using Orm.Integration.Tests.Databases;

namespace Orm.Integration.Tests.Types.Documents;

/// <summary>What a session does with [Json] properties, and what the database has of them.</summary>
public abstract class JsonSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task Objects_come_back_by_content(Form form)
    {
        await Store(Full());
        await using var session = Open(form);
        var read = await session.GetRequired<Venue>(1);

        Assert.Equivalent(Full().Equipment, read.Equipment, strict: true);
        Assert.Equal(new Address("Ωmega \"3\"", "Zürich 👩‍👩‍👧"), read.Address);
        Assert.Equal((new Point(1, -2), null), (read.Place, read.Entrance));
        Assert.True(JsonElement.DeepEquals(Full().Anything!.Value, read.Anything!.Value));
    }

    [Theory, SyncAndAsync]
    public async Task Null_is_NULL_and_not_JSONs_null(Form form)
    {
        await Store(new Venue { Id = 1, Equipment = new Equipment() });
        await using var session = Open(form);

        Assert.Equal(1, await session.Scalar<int>("SELECT count(*) FROM venues WHERE address IS NULL AND entrance IS NULL AND anything IS NULL"));
        Assert.Null((await session.GetRequired<Venue>(1)).Address);
    }

    [Theory, SyncAndAsync]
    public async Task An_object_that_was_read_or_changed_and_changed_back_sends_nothing(Form form)
    {
        await Store(Full(), new Stage { Id = 1, Seats = new() { ["zz"] = 1, ["a"] = 2 } });
        await using var session = Open(form);
        var venue = await session.GetRequired<Venue>(1);
        var stage = await session.GetRequired<Stage>(1);
        Log.Clear();
        Assert.Equal(2, stage.Seats["a"]);
        venue.Equipment.Tags.Add("gone");
        venue.Equipment.Tags.RemoveAt(venue.Equipment.Tags.Count - 1);
        venue.Address = new Address("Ωmega \"3\"", "Zürich 👩‍👩‍👧");
        Assert.Empty(session.Session.Dirty);
        await session.Commit();

        Assert.Empty(Log.Statements);
    }

    [Theory, SyncAndAsync]
    public async Task The_order_of_members_is_no_change_since_jsonb_does_not_keep_it(Form form)
    {
        await Store(Full(), new Stage { Id = 1, Seats = new() { ["zz"] = 1, ["a"] = 2 } });
        await using var session = Open(form);
        var venue = await session.GetRequired<Venue>(1);
        var stage = await session.GetRequired<Stage>(1);
        Log.Clear();
        stage.Seats = new() { ["a"] = 2, ["zz"] = 1 };
        venue.Anything = JsonDocument.Parse("""{ "b": [1, 2.50, null], "a": { "x": "y" } }""").RootElement;
        venue.Equipment.Sizes = new() { ["b"] = 1, ["aa"] = 2.5 };
        await session.Commit();

        Assert.Empty(Log.Statements);
        stage.Seats["a"] = 3;
        await session.Commit();
        Assert.Equal(3, (await Stored<Stage>(1))!.Seats["a"]);
    }

    [Theory, SyncAndAsync]
    public async Task An_object_changed_in_place_is_in_the_UPDATE_and_nothing_else_is(Form form)
    {
        await Store(Full());
        await using var session = Open(form);
        var venue = await session.GetRequired<Venue>(1);
        Log.Clear();
        venue.Equipment.Spare!.Tags.Add("deep");
        Assert.Same(venue, Assert.Single(session.Session.Dirty));
        await session.Commit();

        var update = Assert.Single(Log.Statements, statement => statement.StartsWith("UPDATE", StringComparison.Ordinal));
        Assert.StartsWith("UPDATE venues SET equipment = ", update, StringComparison.Ordinal);
        Assert.DoesNotContain("address", update, StringComparison.Ordinal);
        Assert.Equal(["deep"], (await Stored<Venue>(1))!.Equipment.Spare!.Tags);
    }

    [Theory, SyncAndAsync]
    public async Task An_object_changed_in_place_behind_a_partial_property_is_found(Form form)
    {
        await Store(new Stage { Id = 1, Seats = new() { ["a"] = 2 } });
        await using var session = Open(form);
        var stage = await session.GetRequired<Stage>(1);
        stage.Seats["b"] = 3;
        await session.Commit();
        stage.Seats["c"] = 4;
        await session.Commit();

        Assert.Equal(new Dictionary<string, int> { ["a"] = 2, ["b"] = 3, ["c"] = 4 }, (await Stored<Stage>(1))!.Seats);
    }

    [Theory, SyncAndAsync]
    public async Task A_rollback_brings_the_content_back(Form form)
    {
        await Store(Full(), new Stage { Id = 1, Seats = new() { ["a"] = 2 } });
        await using var session = Open(form);
        var venue = await session.GetRequired<Venue>(1);
        var stage = await session.GetRequired<Stage>(1);
        venue.Equipment.Name = "other";
        venue.Address = null;
        venue.Place = default;
        venue.Entrance = new Point(3, 4);
        stage.Seats.Clear();
        await session.Flush();
        venue.Equipment.Tags.Clear();
        stage.Seats["z"] = 9;
        await session.Rollback();

        Assert.Equivalent(Full().Equipment, venue.Equipment, strict: true);
        Assert.Equal("Zürich 👩‍👩‍👧", venue.Address!.City);
        Assert.Equal((new Point(1, -2), null), (venue.Place, venue.Entrance));
        Assert.Equal(new Dictionary<string, int> { ["a"] = 2 }, stage.Seats);
    }

    [Theory, SyncAndAsync]
    public async Task NUL_and_null_are_refused_before_the_INSERT(Form form)
    {
        await using var session = Open(form);
        session.Add(new Venue { Address = new Address("a\0b", "") });
        var error = await Assert.ThrowsAnyAsync<OrmException>(session.Flush);
        Assert.All(["Venue", "address", "NUL"], part => Assert.Contains(part, error.Message, StringComparison.OrdinalIgnoreCase));
        await session.Rollback();

        session.Add(new Venue { Address = new Address(@"a text about \u0000", "") });
        await session.Commit();

        session.Add(new Venue { Equipment = null! });
        error = await Assert.ThrowsAnyAsync<OrmException>(session.Flush);
        Assert.All(["Venue", "equipment"], part => Assert.Contains(part, error.Message, StringComparison.OrdinalIgnoreCase));
    }

    [Theory, SyncAndAsync]
    public async Task Half_a_surrogate_pair_is_refused_before_the_INSERT_wherever_it_stands(Form form)
    {
        Action<Venue>[] halves =
        [
            venue => venue.Address = new Address("half \uD83D", ""),
            venue => venue.Equipment.Tags.Add("\uDE00 half"),
            venue => venue.Equipment.Sizes["\uD83D\uD83D"] = 1,
        ];
        foreach (var half in halves)
        {
            await using var session = Open(form);
            var venue = Full();
            half(venue);
            session.Add(venue);
            var error = await Assert.ThrowsAnyAsync<OrmException>(session.Flush);
            Assert.All(["Venue", "half of a surrogate pair"], part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
        }

        var kept = Full();
        kept.Address = new Address("a replacement character \uFFFD", "\uD83D\uDE00");
        await Store(kept);
        Assert.Equal(kept.Address, (await Stored<Venue>(1))!.Address);
    }

    [Theory, SyncAndAsync]
    public async Task JSONs_null_is_null_where_it_may_be_and_else_told_with_entity_column_and_key(Form form)
    {
        await Store(Full());
        await Elsewhere("UPDATE venues SET address = 'null'");
        await using (var session = Open(form))
        {
            Assert.Null((await session.GetRequired<Venue>(1)).Address);
            Assert.Empty(session.Session.Dirty);
        }

        await Elsewhere("UPDATE venues SET equipment = 'null'");
        await using var other = Open(form);
        var error = await Assert.ThrowsAnyAsync<OrmException>(() => other.Get<Venue>(1));
        Assert.All(["Venue", "equipment", "id = ?", "JSON null"], part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
    }

    [Theory, SyncAndAsync]
    public async Task JSON_of_another_shape_is_told_with_entity_column_and_key(Form form)
    {
        await Store(Full());
        await Elsewhere("UPDATE venues SET equipment = '[1]'");
        await using var session = Open(form);
        var error = await Assert.ThrowsAnyAsync<OrmException>(() => session.Get<Venue>(1));

        Assert.All(["Venue", "equipment", "id = ?", "JSON that is no Equipment"], part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
    }

    [Theory, SyncAndAsync]
    public async Task The_database_refuses_what_is_no_JSON(Form form)
    {
        await Store(Full());
        await using var session = Open(form);

        await Assert.ThrowsAnyAsync<OrmException>(() => session.Execute("UPDATE venues SET address = 'no JSON'"));
    }

    [Theory, SyncAndAsync]
    public async Task The_databases_own_functions_read_it(Form form)
    {
        await Store(Full());
        await using var session = Open(form);
        var sql = Engine.Dialect == Dialect.Sqlite
            ? "SELECT equipment ->> '$.Spare.Name' FROM venues WHERE json_extract(place, '$.Y') = -2"
            : "SELECT equipment #>> '{Spare,Name}' FROM venues WHERE (place ->> 'Y')::int = -2";

        Assert.Equal("spare", await session.Scalar<string>(sql));
    }

    [Theory, SyncAndAsync]
    public async Task Null_tests_Select_and_raw_SQL(Form form)
    {
        await Store(Full(), new Venue { Id = 2, Place = new Point(5, 6) });
        await using var session = Open(form);
        var query = session.Session.Query<Venue>().OrderBy(venue => venue.Id);

        Assert.Equal(2, Assert.Single(await session.List(query.Where(venue => venue.Address == null && venue.Entrance == null))).Id);
        Assert.Equal(1, Assert.Single(await session.List(query.Where(venue => venue.Address is not null))).Id);
        Assert.Equal([new Point(1, -2), new Point(5, 6)], await session.List(query.Select(venue => venue.Place)));
        var rows = await session.List(query.Select(venue => new { venue.Address, venue.Entrance, venue.Equipment }));
        Assert.Equal("Zürich 👩‍👩‍👧", rows[0].Address!.City);
        Assert.Equal("", rows[1].Equipment.Name);
        Assert.Equal(new Point(5, 6), session.Session.Sql<Venue>($"SELECT * FROM venues WHERE id = 2").Single().Place);
    }

    private static Venue Full() => new()
    {
        Id = 1,
        Equipment = new Equipment
        {
            Name = "amp",
            Count = 3,
            Tags = ["loud", "quote \" and \\"],
            Sizes = new() { ["b"] = 1, ["aa"] = 2.5 },
            Spare = new Equipment { Name = "spare" },
        },
        Address = new Address("Ωmega \"3\"", "Zürich 👩‍👩‍👧"),
        Place = new Point(1, -2),
        Anything = JsonDocument.Parse("""{ "a": { "x": "y" }, "b": [1, 2.50, null] }""").RootElement,
        Note = "first",
    };
}
