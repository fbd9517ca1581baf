using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentence 68: an object's values into the session's own.</summary>
public abstract class MergeSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S68_Merge_returns_the_sessions_own_instance_and_leaves_the_other_untouched(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30 }, new Play { Id = 1, Title = "Faust", Minutes = 60 });
        await using var session = Open(form);
        var (actor, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        Log.Clear();
        var (newActor, newPlay) = (new Actor { Id = 1, Name = "Ada", Age = 31 }, new Play { Id = 1, Title = "Egmont", Minutes = 60 });

        Assert.Same(actor, await session.Merge(newActor));
        Assert.Same(play, await session.Merge(newPlay));
        Assert.Empty(Log.Lines);
        Assert.Equal((31, "Egmont"), (actor.Age, play.Title));
        Assert.Equal([actor, play], session.Session.Dirty.OrderBy(entity => entity is Play));
        Assert.Equal(EntityState.Transient, session.Session.StateOf(newActor));
        await session.Commit();
        Assert.Contains("UPDATE actors SET age = $1 WHERE id = $2", Log.Statements);
        Assert.Contains("UPDATE plays SET title = $1 WHERE id = $2", Log.Statements);

        (newActor.Age, newPlay.Title) = (99, "never");
        Assert.Empty(session.Session.Dirty);
        Assert.Equal((31, "Egmont"), (actor.Age, play.Title));
    }

    [Theory, SyncAndAsync]
    public async Task S68_Merge_loads_by_key_and_equal_values_send_no_UPDATE(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30 }, new Play { Id = 1, Title = "Faust", Minutes = 60 }, new Seat { Hall = "Red", Number = 2, Holder = "Ada" });
        await using var session = Open(form);
        var actor = await session.Merge(new Actor { Id = 1, Name = "Ada", Age = 30 });
        var play = await session.Merge(new Play { Id = 1, Title = "Faust", Minutes = 60 });
        var seat = await session.Merge(new Seat { Hall = "Red", Number = 2, Holder = "Ada" });
        await session.Commit();

        Assert.Equal(["SELECT", "SELECT", "SELECT"], Log.Take());
        Assert.Same(actor, await session.Get<Actor>(1));
        Assert.Same(play, await session.Get<Play>(1));
        Assert.Same(seat, await session.Get<Seat>("Red", 2));
    }

    [Theory, SyncAndAsync]
    public async Task S68_An_unknown_key_becomes_a_new_pending_object(Form form)
    {
        await using var session = Open(form);
        var (given, play) = (new Actor { Id = 7, Name = "Ada", Age = 30, Email = "ada@stage" }, new Play { Id = 8, Title = "Faust", Minutes = 60 });
        var (merged, mergedPlay) = (await session.Merge(given), await session.Merge(play));

        Assert.NotSame(given, merged);
        Assert.Equal(EntityState.Transient, session.Session.StateOf(given));
        Assert.Equal((7, "Ada", 30, "ada@stage"), (merged.Id, merged.Name, merged.Age, merged.Email));
        await session.Commit();
        Assert.Equal("ada@stage", (await Stored<Actor>(7))!.Email);
        Assert.Equal(60, (await Stored<Play>(8))!.Minutes);
        Assert.Equal(EntityState.Persistent, session.Session.StateOf(mergedPlay));
    }

    [Theory, SyncAndAsync]
    public async Task S68_A_key_yet_to_be_made_is_asked_for_without_SQL(Form form)
    {
        await using var session = Open(form);
        var (given, ticket) = (new Actor { Name = "Ada" }, new Ticket { Price = 5 });
        var (merged, mergedTicket) = (await session.Merge(given), await session.Merge(ticket));
        Assert.Empty(Log.Lines);
        Assert.Equal(EntityState.Pending, session.Session.StateOf(merged));
        await session.Commit();

        Assert.NotEqual(0, merged.Id);
        Assert.NotEqual(Guid.Empty, mergedTicket.Id);
        Assert.Equal((0, Guid.Empty, 1), (given.Id, ticket.Id, mergedTicket.Version));
    }

    [Theory, SyncAndAsync]
    public async Task S68_An_object_of_the_session_itself_is_its_own_instance(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var (persistent, pending) = (await session.GetRequired<Actor>(1), new Actor { Name = "Bea" });
        session.Add(pending);
        Log.Clear();

        Assert.Same(persistent, await session.Merge(persistent));
        Assert.Same(pending, await session.Merge(pending));
        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task S68_A_pending_object_with_the_key_is_found_with_and_without_the_autoflush(Form form)
    {
        await using var session = Open(form);
        var pending = new Actor { Id = 7, Name = "Ada" };
        session.Add(pending);
        using (session.Session.NoAutoFlush())
        {
            Assert.Same(pending, await session.Merge(new Actor { Id = 7, Name = "Bea" }));
            Assert.Equal(EntityState.Pending, session.Session.StateOf(pending));
        }

        Assert.Same(pending, await session.Merge(new Actor { Id = 7, Name = "Cleo" }));
        await session.Commit();
        Assert.Equal("Cleo", (await Stored<Actor>(7))!.Name);
    }

    [Theory, SyncAndAsync]
    public async Task S68_An_object_of_another_live_session_or_a_detached_one_can_be_merged(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        await using var other = Open(form);
        var theirs = await other.GetRequired<Actor>(1);
        var untracked = Assert.Single(await other.List(other.Session.Query<Play>().AsNoTracking()));
        theirs.Name = "Bea";
        untracked.Title = "Egmont";
        var (mine, play) = (await session.Merge(theirs), await session.Merge(untracked));

        Assert.NotSame(theirs, mine);
        Assert.Equal((EntityState.Persistent, EntityState.Detached), (other.Session.StateOf(theirs), session.Session.StateOf(untracked)));
        await session.Commit();
        Assert.Equal(("Bea", "Egmont"), ((await Stored<Actor>(1))!.Name, (await Stored<Play>(play.Id))!.Title));
        Assert.Equal([theirs], other.Session.Dirty);
    }

    [Theory, SyncAndAsync]
    public async Task S68_An_expired_object_is_read_first_and_one_whose_row_is_gone_becomes_a_new_one(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        var (expired, gone) = (await session.GetRequired<Actor>(1), await session.GetRequired<Actor>(2));
        session.Session.Expire(expired);
        session.Session.Expire(gone);
        await Elsewhere("UPDATE actors SET age = 31 WHERE id = 1");
        await Elsewhere("DELETE FROM actors WHERE id = 2");

        Assert.Same(expired, await session.Merge(new Actor { Id = 1, Name = "Ada", Age = 31 }));
        Assert.Empty(session.Session.Dirty);
        var merged = await session.Merge(new Actor { Id = 2, Name = "Bea" });
        Assert.Equal((EntityState.Pending, EntityState.Detached), (session.Session.StateOf(merged), session.Session.StateOf(gone)));
        await session.Commit();
        Assert.NotNull(await Stored<Actor>(2));
    }

    [Theory, SyncAndAsync]
    public async Task S68_A_row_about_to_be_deleted_is_not_merged_into(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var removed = await session.GetRequired<Actor>(1);
        session.Remove(removed);

        var error = await Assert.ThrowsAsync<OrmException>(() => session.Merge(new Actor { Id = 1, Name = "Bea" }));
        Assert.Contains("delete", error.Message, StringComparison.Ordinal);
        Assert.Equal([removed], session.Session.Deleted);
        await session.Flush();
        Assert.Equal(EntityState.Pending, session.Session.StateOf(await session.Merge(new Actor { Id = 1, Name = "Bea" })));
    }

    [Theory, SyncAndAsync]
    public async Task S68_A_stale_version_is_a_ConcurrencyException(Form form)
    {
        await Store(new Ticket { Id = Key, Price = 5 });
        var stale = await Detached();
        await Elsewhere("UPDATE tickets SET price = 6, version = 2");
        await using var session = Open(form);
        stale.Price = 7;

        var error = await Assert.ThrowsAsync<ConcurrencyException>(() => session.Merge(stale));
        Assert.Equal("Ticket", error.Entity);
        Assert.Contains("Ticket of version ? with id = ?", error.Message, StringComparison.Ordinal);
        await session.Commit();

        var fresh = await Detached();
        fresh.Price = 7;
        var merged = await session.Merge(fresh);
        await session.Commit();
        Assert.Equal((7, 3, 2), (merged.Price, merged.Version, fresh.Version));
    }

    [Theory, SyncAndAsync]
    public async Task S68_A_new_object_whose_version_was_never_set_is_not_compared(Form form)
    {
        await Store(new Ticket { Id = Key, Price = 5 });
        await using var session = Open(form);
        var merged = await session.Merge(new Ticket { Id = Key, Price = 7 });
        await session.Commit();
        Assert.Equal((7, 2), (merged.Price, merged.Version));

        await Assert.ThrowsAsync<ConcurrencyException>(() => session.Merge(new Ticket { Id = Key, Price = 8, Version = 1 }));
    }

    [Theory, SyncAndAsync]
    public async Task S68_Columns_that_an_INSERT_would_leave_to_the_database_stay_as_they_are(Form form)
    {
        await Store(new Poster { Id = 1, Motto = "Wild", Copies = 10, Format = "A3" });
        var detached = (await Stored<Poster>(1))!;
        await using var session = Open(form);
        var merged = await session.Merge(new Poster { Id = 1, Motto = "Wilder" });
        Assert.Equal(("Wilder", 10, "A3"), (merged.Motto, merged.Copies, merged.Format));
        merged = await session.Merge(new Poster { Id = 1, Motto = "Wilder", Copies = 0, Format = "A1" });
        Assert.Equal((0, "A1"), (merged.Copies, merged.Format));

        (detached.Format, detached.Copies) = (null, 0);
        await session.Merge(detached);
        await session.Commit();
        Assert.Null((await Stored<Poster>(1))!.Format);

        var made = await session.Merge(new Poster { Motto = "New" });
        await session.Commit();
        Assert.Equal((250, "A2"), (made.Copies, made.Format));
    }

    [Theory, SyncAndAsync]
    public async Task S68_A_value_that_was_set_is_set_of_the_pending_object_as_well(Form form)
    {
        await using var session = Open(form);
        var (pending, kept) = (new Poster { Id = 1, Motto = "Wild" }, new Poster { Id = 2, Motto = "Tame" });
        session.Add(pending, kept);
        using (session.Session.NoAutoFlush())
        {
            Assert.Same(pending, await session.Merge(new Poster { Id = 1, Motto = "Wilder", Copies = 0 }));
            Assert.Same(kept, await session.Merge(new Poster { Id = 2, Motto = "Tamer" }));
        }
        await session.Commit();

        Assert.Equal(("Wilder", 0), (pending.Motto, (await Stored<Poster>(1))!.Copies));
        Assert.Equal(("Tamer", 250), (kept.Motto, (await Stored<Poster>(2))!.Copies));
    }

    [Theory, SyncAndAsync]
    public async Task S68_A_merge_is_undone_by_a_rollback(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        var (actor, play) = (await session.Merge(new Actor { Id = 1, Name = "Bea" }), await session.Merge(new Play { Id = 1, Title = "Egmont" }));
        await session.Rollback();
        Assert.Equal(("Ada", "Faust"), (actor.Name, play.Title));
    }

    [Theory, SyncAndAsync]
    public async Task S68_While_a_stream_is_open_only_what_needs_SQL_is_concurrent_use(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        foreach (var actor in session.Session.Query<Actor>().OrderBy(actor => actor.Id).AsEnumerable())
        {
            Assert.Same(actor, await session.Merge(new Actor { Id = actor.Id, Name = "Cleo" }));
            var error = await Assert.ThrowsAsync<ConcurrentUseException>(() => session.Merge(new Actor { Id = 77, Name = "Dora" }));
            Assert.Contains(form == Form.Sync ? "Merge" : "MergeAsync", error.Message, StringComparison.Ordinal);
        }
        Assert.Equal(2, session.Session.Dirty.Count());
    }

    static Guid Key { get; } = Guid.Parse("0198a000-0000-7000-8000-000000000001");

    async Task<Ticket> Detached()
    {
        await using var session = Engine.OpenSession();
        return (await session.GetAsync<Ticket>(Key))!;
    }
}
