using Orm.Integration.Tests.Conversions.Entities;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentence 55: keys that change.</summary>
public abstract class KeyChangeSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S55_Changing_a_key_is_an_UPDATE_with_the_old_key_in_its_WHERE_and_the_identity_map_follows(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        var (actor, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        Log.Clear();
        (actor.Id, play.Id, play.Minutes) = (9, 8, 90);
        await session.Commit();

        Assert.Equal(
            ["UPDATE actors SET id = $1 WHERE id = $2", "UPDATE plays SET id = $1, minutes = $2 WHERE id = $3"],
            Log.Statements[1..^1].Order(StringComparer.Ordinal));
        Log.Clear();
        Assert.Equal((actor, play), (await session.Get<Actor>(9), await session.Get<Play>(8)));
        Assert.Empty(Log.Lines);
        Assert.Null(await session.Get<Actor>(1));
        Assert.Equal(("Ada", 90), ((await Stored<Actor>(9))!.Name, (await Stored<Play>(8))!.Minutes));
    }

    [Theory, SyncAndAsync]
    public async Task S55_A_rollback_brings_the_old_key_back_after_a_flush_and_before_one(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        var (actor, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        foreach (var flushes in new[] { true, false })
        {
            (actor.Id, play.Id) = (9, 8);
            if (flushes)
            {
                await session.Flush();
            }
            await session.Rollback();

            Assert.Equal((1, 1), (actor.Id, play.Id));
            Assert.Equal((actor, play), (await session.Get<Actor>(1), await session.Get<Play>(1)));
            Assert.Null(await session.Get<Actor>(9));
        }
    }

    [Theory, SyncAndAsync]
    public async Task S55_Keys_that_are_shifted_go_in_an_order_that_works_and_come_back(Form form)
    {
        await Store([.. Enumerable.Range(1, 4).SelectMany(id => new IEntity[] { new Actor { Id = id, Name = $"Actor {id}" }, new Play { Id = id, Title = $"Play {id}" } })]);
        await using var session = Open(form);
        var (actors, plays) = (await session.List<Actor>(), await session.List<Play>());
        foreach (var commits in new[] { false, true })
        {
            actors.ForEach(actor => actor.Id++);
            plays.ForEach(play => play.Id++);
            await session.Flush();
            foreach (var actor in actors)
            {
                Assert.Same(actor, await session.Get<Actor>(actor.Id));
                Assert.Equal($"Actor {actor.Id - 1}", actor.Name);
            }
            if (commits)
            {
                await session.Commit();
                continue;
            }
            await session.Rollback();
            foreach (var play in plays)
            {
                Assert.Same(play, await session.Get<Play>(play.Id));
                Assert.Equal($"Play {play.Id}", play.Title);
            }
        }

        Assert.Equal((null, "Actor 4", "Play 1"), (await Stored<Actor>(1), (await Stored<Actor>(5))!.Name, (await Stored<Play>(2))!.Title));
    }

    [Theory, SyncAndAsync]
    public async Task S55_Keys_that_are_swapped_are_an_error_naming_both_rows_before_any_SQL(Form form)
    {
        await Store(new Actor { Id = 11, Name = "Ada" }, new Actor { Id = 12, Name = "Bea" });
        await using var session = Open(form);
        var (ada, bea) = (await session.GetRequired<Actor>(11), await session.GetRequired<Actor>(12));
        (ada.Id, bea.Id) = (bea.Id, ada.Id);
        Log.Clear();

        var error = await Assert.ThrowsAsync<OrmException>(session.Flush);

        Assert.All(["Actor", "id = ?", "primary key"], part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
        Assert.Empty(Log.Lines);
        await session.Rollback();
        Assert.Equal((11, 12), (ada.Id, bea.Id));
        Assert.Same(ada, await session.Get<Actor>(11));
    }

    [Theory, SyncAndAsync]
    public async Task S55_A_key_that_another_object_keeps_is_an_error_before_any_SQL(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        var (ada, bea) = (await session.GetRequired<Actor>(1), await session.GetRequired<Actor>(2));
        ada.Id = 2;
        Log.Clear();
        var error = await Assert.ThrowsAsync<OrmException>(session.Flush);
        Assert.Contains("id = ?", error.Message, StringComparison.Ordinal);
        Assert.Empty(Log.Lines);

        await session.Rollback();
        Assert.Equal((ada, bea), (await session.Get<Actor>(1), await session.Get<Actor>(2)));
    }

    [Theory, SyncAndAsync]
    public async Task S55_A_key_that_becomes_free_can_be_taken_in_the_same_flush(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" }, new Actor { Id = 3, Name = "Cleo" });
        await using var session = Open(form);
        var (ada, bea, cleo) = (await session.GetRequired<Actor>(1), await session.GetRequired<Actor>(2), await session.GetRequired<Actor>(3));
        var dora = new Actor { Id = 1, Name = "Dora" };
        (ada.Id, cleo.Id) = (9, 2);
        session.Remove(bea);
        session.Add(dora);
        await session.Flush();
        Assert.Equal((dora, cleo, ada), (await session.Get<Actor>(1), await session.Get<Actor>(2), await session.Get<Actor>(9)));
        await session.Rollback();
        Assert.Equal((ada, bea, cleo), (await session.Get<Actor>(1), await session.Get<Actor>(2), await session.Get<Actor>(3)));
        Assert.Equal(EntityState.Transient, session.Session.StateOf(dora));

        (ada.Id, cleo.Id) = (9, 2);
        session.Remove(bea);
        session.Add(dora);
        await session.Commit();
        Assert.Equal(("Dora", "Cleo", "Ada"), ((await Stored<Actor>(1))!.Name, (await Stored<Actor>(2))!.Name, (await Stored<Actor>(9))!.Name));
    }

    [Theory, SyncAndAsync]
    public async Task S55_A_failed_flush_leaves_each_object_under_its_own_key(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var ada = await session.GetRequired<Actor>(1);
        ada.Id = 9;
        session.Add(new Actor { Id = 1, Name = "Bea", Age = -1 });
        await Assert.ThrowsAsync<CheckViolationException>(session.Flush);
        await session.Rollback();

        Assert.Equal(1, ada.Id);
        Assert.Same(ada, await session.Get<Actor>(1));
        ada.Name = "Cleo";
        await session.Commit();
        Assert.Equal("Cleo", (await Stored<Actor>(1))!.Name);
    }

    [Theory, SyncAndAsync]
    public async Task S55_Parts_of_a_composite_key_and_strongly_typed_keys_change_too(Form form)
    {
        await Store(new Seat { Hall = "A", Number = 1, Holder = "Ada" }, new Seat { Hall = "A", Number = 2, Holder = "Bea" }, new Member { Id = new(5), Email = new("a@b"), Joined = DateTimeOffset.UnixEpoch });
        await using var session = Open(form);
        var (ada, bea, member) = (await session.Get<Seat>("A", 1), await session.Get<Seat>("A", 2), session.Session.GetRequired<Member>(new MemberId(5)));
        (ada!.Number, bea!.Hall, member.Id) = (2, "B", new(6));
        await session.Commit();

        Assert.Equal((ada, bea), (await session.Get<Seat>("A", 2), await session.Get<Seat>("B", 2)));
        Assert.Same(member, session.Session.Get<Member>(new MemberId(6)));
        Assert.Equal(["A2 Ada", "B2 Bea"], (await session.List(session.Session.Query<Seat>().AsNoTracking())).Select(seat => $"{seat.Hall}{seat.Number} {seat.Holder}").Order());
        Assert.Null(session.Session.Get<Member>(new MemberId(5)));
    }

    [Theory, SyncAndAsync]
    public async Task S55_Where_rows_refer_to_it_the_database_refuses(Form form)
    {
        await Store(new Play { Id = 1, Title = "Faust" }, new Role { Id = 1, Name = "Mephisto", PlayId = 1 });
        await using var session = Open(form);
        var play = await session.GetRequired<Play>(1);
        play.Id = 9;
        await Assert.ThrowsAsync<ForeignKeyViolationException>(session.Flush);
        await session.Rollback();
        Assert.Equal(1, play.Id);
    }

    [Theory, SyncAndAsync]
    public async Task S55_Where_the_schema_says_ON_UPDATE_CASCADE_the_rows_and_their_objects_follow(Form form)
    {
        await Elsewhere("DROP TABLE acting_roles");
        await Elsewhere("CREATE TABLE acting_roles (id integer PRIMARY KEY, name text NOT NULL, play_id integer NOT NULL REFERENCES plays (id) ON UPDATE CASCADE, actor_id integer)");
        await Store(new Play { Id = 1, Title = "Faust" }, new Role { Id = 1, Name = "Mephisto", PlayId = 1 });
        await using var session = Open(form);
        var (play, role) = (await session.GetRequired<Play>(1), await session.GetRequired<Role>(1));
        play.Id = 9;
        await session.Flush();

        Assert.Same(role, await session.Get<Role>(1));
        Assert.Equal(9, role.PlayId);
        role.Name = "Gretchen";
        await session.Commit();
        Assert.Equal((9, "Gretchen"), ((await Stored<Role>(1))!.PlayId, (await Stored<Role>(1))!.Name));
    }

    [Theory, SyncAndAsync]
    public async Task S55_Rows_that_leave_the_old_key_go_first_and_those_that_refer_to_the_new_one_after_it(Form form)
    {
        await Store(new Play { Id = 1, Title = "Faust" }, new Play { Id = 2, Title = "Egmont" }, new Role { Id = 1, Name = "Mephisto", PlayId = 1 });
        await using var session = Open(form);
        var (play, role) = (await session.GetRequired<Play>(1), await session.GetRequired<Role>(1));
        (play.Id, role.PlayId) = (9, 2);
        session.Add(new Role { Id = 2, Name = "Gretchen", PlayId = 9 });
        await session.Commit();

        Assert.Equal((2, 9), ((await Stored<Role>(1))!.PlayId, (await Stored<Role>(2))!.PlayId));
    }

    [Theory, SyncAndAsync]
    public async Task S55_A_nullable_reference_follows_the_new_key_through_NULL(Form form)
    {
        await Store(new Branch { Id = 1, Name = "trunk" }, new Branch { Id = 2, Name = "limb", GrowsFrom = 1 });
        await using var session = Open(form);
        var (trunk, limb) = (await session.GetRequired<Branch>(1), await session.GetRequired<Branch>(2));
        (trunk.Id, limb.GrowsFrom) = (9, 9);
        await session.Commit();

        Assert.Equal(9, (await Stored<Branch>(2))!.GrowsFrom);
    }
}
