using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentence 53: a new object takes over the row of a removed one.</summary>
public abstract class RowSwitchSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S53_Remove_and_add_of_the_same_key_in_one_flush_is_one_UPDATE_of_what_differs(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30, Email = "star@stage" }, new Play { Id = 1, Title = "Faust", Minutes = 90 });
        await using var session = Open(form);
        var (oldActor, oldPlay) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        Log.Clear();
        var (actor, play) = (new Actor { Id = 1, Name = "Bea", Age = 30, Email = "star@stage" }, new Play { Id = 1, Title = "Faust", Minutes = 120, Note = "long" });
        session.Remove(oldActor);
        session.Add(actor, play);
        session.Remove(oldPlay);
        await session.Flush();

        Assert.Equal(
            ["UPDATE actors SET name = $1 WHERE id = $2", "UPDATE plays SET minutes = $1, note = $2 WHERE id = $3"],
            Log.Statements[1..].Order(StringComparer.Ordinal));
        Assert.Equal((actor, play), (await session.Get<Actor>(1), await session.Get<Play>(1)));
        Assert.Equal((EntityState.Deleted, EntityState.Persistent), (session.Session.StateOf(oldActor), session.Session.StateOf(actor)));
        await session.Commit();
        Assert.Equal((EntityState.Detached, EntityState.Persistent), (session.Session.StateOf(oldPlay), session.Session.StateOf(play)));
        Assert.Equal(("Bea", 120), ((await Stored<Actor>(1))!.Name, (await Stored<Play>(1))!.Minutes));
    }

    [Theory, SyncAndAsync]
    public async Task S53_What_differs_from_the_row_counts_where_the_removed_object_was_changed_before(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        var (oldActor, oldPlay) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        (oldActor.Name, oldActor.Id, oldPlay.Title, oldPlay.Minutes) = ("Bea", 7, "Egmont", 5);
        session.Remove(oldActor);
        session.Remove(oldPlay);
        session.Add(new Actor { Id = 1, Name = "Bea" }, new Play { Id = 1, Title = "Egmont" });
        await session.Commit();

        Assert.Equal(("Bea", "Egmont", 0), ((await Stored<Actor>(1))!.Name, (await Stored<Play>(1))!.Title, (await Stored<Play>(1))!.Minutes));
        Assert.Null(await Stored<Actor>(7));
    }

    [Theory, SyncAndAsync]
    public async Task S53_Where_nothing_differs_only_the_objects_change_places(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var removed = await session.GetRequired<Actor>(1);
        Log.Clear();
        var added = new Actor { Id = 1, Name = "Ada" };
        session.Remove(removed);
        session.Add(added);
        await session.Commit();

        Assert.Empty(Log.Lines);
        Assert.Equal((EntityState.Detached, EntityState.Persistent), (session.Session.StateOf(removed), session.Session.StateOf(added)));
        Assert.Same(added, await session.Get<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S53_A_rollback_gives_both_their_places_back(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        var (oldActor, oldPlay) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        var (actor, play) = (new Actor { Id = 1, Name = "Bea" }, new Play { Id = 1, Title = "Egmont" });
        oldPlay.Title = "Stella";
        session.Remove(oldActor);
        session.Remove(oldPlay);
        session.Add(actor, play);
        await session.Flush();
        await session.Rollback();

        Assert.Equal((EntityState.Persistent, EntityState.Persistent), (session.Session.StateOf(oldActor), session.Session.StateOf(oldPlay)));
        Assert.Equal((EntityState.Transient, EntityState.Transient), (session.Session.StateOf(actor), session.Session.StateOf(play)));
        Assert.Equal((oldActor, oldPlay), (await session.Get<Actor>(1), await session.Get<Play>(1)));
        Assert.Equal(("Ada", "Faust", "Bea"), (oldActor.Name, oldPlay.Title, actor.Name));
    }

    [Theory, SyncAndAsync]
    public async Task S53_So_does_the_rollback_of_a_flush_that_failed(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var removed = await session.GetRequired<Actor>(1);
        var added = new Actor { Id = 1, Name = "Bea", Age = -1 };
        session.Remove(removed);
        session.Add(added);
        await Assert.ThrowsAsync<CheckViolationException>(session.Flush);
        await session.Rollback();

        Assert.Equal((EntityState.Persistent, EntityState.Transient), (session.Session.StateOf(removed), session.Session.StateOf(added)));
        Assert.Same(removed, await session.Get<Actor>(1));
        session.Remove(removed);
        added.Age = 1;
        session.Add(added);
        await session.Commit();
        Assert.Equal("Bea", (await Stored<Actor>(1))!.Name);
    }

    [Theory, SyncAndAsync]
    public async Task S53_Objects_can_change_places_twice_in_a_transaction(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var (first, second) = (await session.GetRequired<Actor>(1), new Actor { Id = 1, Name = "Bea" });
        session.Remove(first);
        session.Add(second);
        await session.Flush();
        session.Remove(second);
        session.Add(first);
        await session.Flush();
        Assert.Same(first, await session.Get<Actor>(1));
        Assert.Equal("Ada", await session.Scalar<string>("SELECT name FROM actors"));

        await session.Rollback();
        Assert.Equal((EntityState.Persistent, EntityState.Transient), (session.Session.StateOf(first), session.Session.StateOf(second)));
        Assert.Same(first, await session.Get<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S53_Rows_that_refer_to_it_are_left_alone(Form form)
    {
        await Store(new Season { Id = 1, Name = "Winter" }, new Evening { Id = 5, SeasonId = 1 });
        await using var session = Open(form);
        var evening = await session.GetRequired<Evening>(5);
        session.Remove(await session.GetRequired<Season>(1));
        session.Add(new Season { Id = 1, Name = "Spring" });
        await session.Commit();

        Assert.Equal(EntityState.Persistent, session.Session.StateOf(evening));
        Assert.NotNull(await Stored<Evening>(5));
    }

    [Theory, SyncAndAsync]
    public async Task S53_The_version_goes_on_counting_and_is_in_the_WHERE(Form form)
    {
        var id = Guid.CreateVersion7();
        await Store(new Ticket { Id = id, Price = 10 });
        await using var session = Open(form);
        var added = new Ticket { Id = id, Price = 11 };
        session.Remove(session.Session.Get<Ticket>(id)!);
        session.Add(added);
        await session.Commit();
        Assert.Equal((2, 2), (added.Version, await session.Scalar<int>("SELECT version FROM tickets")));
        await session.Commit();

        await Elsewhere("UPDATE tickets SET version = 7");
        session.Remove(added);
        session.Add(new Ticket { Id = id, Price = 12 });
        await Assert.ThrowsAsync<ConcurrencyException>(session.Flush);
    }

    [Theory, SyncAndAsync]
    public async Task S53_A_unique_value_that_it_frees_is_taken_after_it(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Email = "star@stage" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        var (ada, bea) = (await session.GetRequired<Actor>(1), await session.GetRequired<Actor>(2));
        bea.Email = "star@stage";
        session.Remove(ada);
        session.Add(new Actor { Id = 1, Name = "Cleo", Email = "cleo@stage" }, new Actor { Id = 3, Name = "Dora" });
        await session.Commit();

        Assert.Equal(("cleo@stage", "star@stage"), ((await Stored<Actor>(1))!.Email, (await Stored<Actor>(2))!.Email));
    }

    [Theory, SyncAndAsync]
    public async Task S53_What_an_INSERT_would_leave_to_the_database_stays_as_the_row_has_it(Form form)
    {
        var poster = new Poster { Motto = "Tonight", Copies = 7 };
        await Store(poster);
        await using var session = Open(form);
        var added = new Poster { Id = poster.Id, Motto = "Tomorrow" };
        session.Remove(await session.GetRequired<Poster>(poster.Id));
        session.Add(added);
        await session.Commit();

        Assert.Equal((7, "A2"), (added.Copies, added.Format));
        Assert.Equal(("Tomorrow", 7), ((await Stored<Poster>(poster.Id))!.Motto, (await Stored<Poster>(poster.Id))!.Copies));
    }

    [Theory, SyncAndAsync]
    public async Task S53_Two_new_objects_for_one_row_are_an_error_before_any_SQL(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        session.Remove(await session.GetRequired<Actor>(1));
        Log.Clear();
        session.Add(new Actor { Id = 1, Name = "Bea" }, new Actor { Id = 1, Name = "Cleo" });

        var error = await Assert.ThrowsAsync<OrmException>(session.Flush);
        Assert.Contains("new too", error.Message, StringComparison.Ordinal);
        Assert.Empty(Log.Lines);
        await session.Rollback();
        Assert.Equal("Ada", (await session.GetRequired<Actor>(1)).Name);
    }
}
