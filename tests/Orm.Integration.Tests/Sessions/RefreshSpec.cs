using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentences 27, 34 to 36, 38 and 39: reading again what is loaded.</summary>
public abstract class RefreshSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S27_PopulateExisting_overwrites_both_from_raw_SQL_and_from_streams(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30 }, new Play { Id = 1, Title = "Faust", Minutes = 60 });
        await using var session = Open(form);
        var (actor, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        await Elsewhere("UPDATE actors SET name = 'Bea'");
        await Elsewhere("UPDATE plays SET title = 'Egmont'");
        using (session.Session.NoAutoFlush())
        {
            (actor.Age, play.Minutes) = (40, 90);
            Assert.Same(actor, Assert.Single(await session.List(session.Session.Sql<Actor>($"SELECT * FROM actors").PopulateExisting())));
            Assert.Same(play, Assert.Single(await session.List(session.Session.Sql<Play>($"SELECT * FROM plays").PopulateExisting())));
            Assert.Equal(("Bea", 30, "Egmont", 60), (actor.Name, actor.Age, play.Title, play.Minutes));

            (actor.Name, play.Title) = ("Cleo", "Stella");
            Assert.Equal([actor], await session.Stream(session.Session.Query<Actor>().PopulateExisting()));
            Assert.Equal([play], await session.Stream(session.Session.Sql<Play>($"SELECT * FROM plays").PopulateExisting()));
        }

        Assert.Equal(("Bea", "Egmont"), (actor.Name, play.Title));
        Assert.Empty(session.Session.Dirty);
    }

    [Theory, SyncAndAsync]
    public async Task S34_Refresh_rereads_the_row_so_that_its_own_changes_are_lost_and_others_are_flushed_first(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30 }, new Actor { Id = 2, Name = "Bea" }, new Play { Id = 1, Title = "Faust", Minutes = 60 });
        await using var session = Open(form);
        var (refreshed, other, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Actor>(2), await session.GetRequired<Play>(1));
        await Elsewhere("UPDATE actors SET email = 'ada@stage' WHERE id = 1");
        (refreshed.Name, refreshed.Age, other.Name, play.Minutes) = ("lost", 99, "Bella", 90);
        await session.Refresh(refreshed);

        Assert.Equal(("Ada", 30, "ada@stage"), (refreshed.Name, refreshed.Age, refreshed.Email));
        Assert.Empty(session.Session.Dirty);
        Assert.Equal(["BEGIN", "UPDATE", "UPDATE", "SELECT"], Log.Take());
        await session.Commit();
        Assert.Equal(("Ada", "Bella", 90), ((await Stored<Actor>(1))!.Name, (await Stored<Actor>(2))!.Name, (await Stored<Play>(1))!.Minutes));
    }

    [Theory, SyncAndAsync]
    public async Task S34_Refresh_of_partial_properties_loses_its_changes_too_and_later_ones_are_found(Form form)
    {
        await Store(new Play { Id = 1, Title = "Faust", Minutes = 60 });
        await using var session = Open(form);
        var play = await session.GetRequired<Play>(1);
        (play.Title, play.Minutes) = ("lost", 1);
        await Elsewhere("UPDATE plays SET note = 'new'");
        await session.Refresh(play);
        Assert.Equal(("Faust", 60, "new"), (play.Title, play.Minutes, play.Note));
        Assert.Equal(["SELECT"], Log.Take());

        play.Minutes = 61;
        await session.Commit();
        Assert.Contains("UPDATE plays SET minutes = $1 WHERE id = $2", Log.Statements);
    }

    [Theory, SyncAndAsync]
    public async Task S34_Without_the_autoflush_Refresh_flushes_nothing(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        var (refreshed, other) = (await session.GetRequired<Actor>(1), await session.GetRequired<Actor>(2));
        Log.Clear();
        (refreshed.Name, other.Name) = ("lost", "Bella");
        using (session.Session.NoAutoFlush())
        {
            await session.Refresh(refreshed);
        }

        Assert.Equal(["SELECT"], Log.Take());
        Assert.Equal("Ada", refreshed.Name);
        Assert.Equal([other], session.Session.Dirty);
    }

    [Theory, SyncAndAsync]
    public async Task S34_Refresh_finds_the_row_by_its_key_where_the_object_was_given_another(Form form)
    {
        await Store(new Seat { Hall = "Red", Number = 1, Holder = "Ada" });
        await using var session = Open(form);
        var seat = (await session.Get<Seat>("Red", 1))!;
        (seat.Number, seat.Holder) = (7, "lost");
        await session.Refresh(seat);

        Assert.Equal(("Red", 1, "Ada"), (seat.Hall, seat.Number, seat.Holder));
        Assert.Same(seat, await session.Get<Seat>("Red", 1));
    }

    [Theory, SyncAndAsync]
    public async Task S34_A_failure_of_the_flush_before_Refresh_says_where_it_came_from(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var actor = await session.GetRequired<Actor>(1);
        session.Add(new Actor { Name = "Bea", Age = -1 });

        var error = await Assert.ThrowsAsync<CheckViolationException>(() => session.Refresh(actor));
        Assert.Contains(form == Form.Sync ? "autoflush before Refresh" : "autoflush before RefreshAsync", error.Message, StringComparison.Ordinal);
    }

    [Theory, SyncAndAsync]
    public async Task S35_Expire_drops_unflushed_changes_and_the_next_Get_refreshes_in_place(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30 }, new Play { Id = 1, Title = "Faust", Minutes = 60 });
        await using var session = Open(form);
        var (actor, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        (actor.Name, play.Title) = ("lost", "lost");
        await Elsewhere("UPDATE actors SET age = 31");
        await Elsewhere("UPDATE plays SET minutes = 61");
        session.Session.Expire(actor);
        session.Session.Expire(play);
        Assert.Empty(Log.Lines);
        Assert.Empty(session.Session.Dirty);

        Assert.Same(actor, await session.Get<Actor>(1));
        Assert.Same(play, await session.Get<Play>(1));
        Assert.Equal(("Ada", 31, "Faust", 61), (actor.Name, actor.Age, play.Title, play.Minutes));
        Assert.Equal(["SELECT", "SELECT"], Log.Take());
        await session.Get<Actor>(1);
        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task S35_The_next_query_that_meets_the_row_refreshes_in_place_and_leaves_the_others(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        var (expired, loaded) = (await session.GetRequired<Actor>(1), await session.GetRequired<Actor>(2));
        await Elsewhere("UPDATE actors SET age = 31");
        session.Session.Expire(expired);
        Assert.Equal([expired, loaded], (await session.List<Actor>()).OrderBy(actor => actor.Id));

        Assert.Equal((31, null), (expired.Age, loaded.Age));
    }

    [Theory, SyncAndAsync]
    public async Task S35_What_was_flushed_is_not_dropped(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        var (actor, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        (actor.Name, play.Title) = ("Bea", "Egmont");
        await session.Flush();
        (actor.Name, play.Title) = ("lost", "lost");
        session.Session.Expire(actor);
        session.Session.Expire(play);
        Assert.Equal(("Bea", "Egmont"), (actor.Name, play.Title));
        await session.Rollback();
        Assert.Equal(("Ada", "Faust"), (actor.Name, play.Title));
    }

    [Theory, SyncAndAsync]
    public async Task S35_An_expired_object_can_be_changed_and_the_change_is_written(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        var (actor, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        session.Session.Expire(actor);
        session.Session.Expire(play);
        await Elsewhere("UPDATE actors SET age = 31");
        (actor.Name, play.Title) = ("Bea", "Egmont");
        await session.Get<Actor>(1);
        await session.Commit();

        Assert.Equal(("Bea", 31), (actor.Name, actor.Age));
        Assert.Equal(("Bea", "Egmont"), ((await Stored<Actor>(1))!.Name, (await Stored<Play>(1))!.Title));
    }

    [Theory, SyncAndAsync]
    public async Task S36_Expire_or_Refresh_of_an_object_that_is_not_persistent_in_this_session_is_an_error(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" }, new Actor { Id = 3, Name = "Cleo" });
        var detached = (await Stored<Actor>(3))!;
        await using var session = Open(form);
        await using var other = Open(form);
        var pending = new Actor { Name = "Dora" };
        var deleted = await session.GetRequired<Actor>(1);
        session.Add(pending);
        session.Remove(deleted);
        (Actor Entity, string Told)[] wrong =
        [
            (new Actor { Name = "Eve" }, "transient"), (pending, "pending"), (deleted, "deleted"), (detached, "detached"),
            (await other.GetRequired<Actor>(2), "another session"),
        ];
        Log.Clear();
        foreach (var (entity, told) in wrong)
        {
            var errors = new[]
            {
                Assert.Throws<OrmException>(() => session.Session.Expire(entity)),
                await Assert.ThrowsAsync<OrmException>(() => session.Refresh(entity)),
            };
            Assert.All(errors, error => Assert.Contains(told, error.Message, StringComparison.Ordinal));
            Assert.All(errors, error => Assert.Equal("Actor", error.Entity));
        }
        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task S38_An_expired_object_keeps_its_last_values_readable(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        var (actor, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        await Elsewhere("DELETE FROM actors");
        session.Session.Expire(actor);
        session.Session.Expire(play);

        Assert.Equal(("Ada", "Faust"), (actor.Name, play.Title));
        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task S39_Get_of_an_expired_object_whose_row_is_gone_gives_null_and_the_object_leaves_the_session(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var actor = await session.GetRequired<Actor>(1);
        session.Session.Expire(actor);
        await Elsewhere("DELETE FROM actors");

        Assert.Null(await session.Get<Actor>(1));
        Assert.Equal(EntityState.Detached, session.Session.StateOf(actor));
    }

    [Theory, SyncAndAsync]
    public async Task S39_Refresh_of_an_object_whose_row_is_gone_is_an_error_and_the_object_leaves_the_session(Form form)
    {
        await Store(new Actor { Id = 4711, Name = "Ada" });
        await using var session = Open(form);
        var actor = await session.GetRequired<Actor>(4711);
        await Elsewhere("DELETE FROM actors");

        var error = await Assert.ThrowsAsync<ConcurrencyException>(() => session.Refresh(actor));
        Assert.Equal("Actor", error.Entity);
        Assert.Contains("id = ?", error.Message, StringComparison.Ordinal);
        Assert.Equal(EntityState.Detached, session.Session.StateOf(actor));
        Assert.Equal("Ada", actor.Name);

        session.Add(actor);
        await session.Commit();
        Assert.Equal("Ada", (await Stored<Actor>(4711))!.Name);
    }

    [Theory, SyncAndAsync]
    public async Task S41_A_row_deleted_and_added_again_is_as_it_was_after_a_rollback(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        var (actor, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        session.Remove(actor);
        session.Remove(play);
        await session.Flush();
        session.Add(actor, play);
        (actor.Name, play.Title) = ("lost", "lost");
        await session.Rollback();

        Assert.Equal(("Ada", "Faust"), (actor.Name, play.Title));
        Assert.Equal(EntityState.Persistent, session.Session.StateOf(play));
        (actor.Name, play.Title) = ("Bea", "Egmont");
        await session.Commit();
        Assert.Equal(("Bea", "Egmont"), ((await Stored<Actor>(1))!.Name, (await Stored<Play>(1))!.Title));
    }
}
