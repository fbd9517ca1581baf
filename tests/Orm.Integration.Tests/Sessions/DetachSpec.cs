using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentences 24, 41 and 69: objects that leave their session or never had one.</summary>
public abstract class DetachSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S69_Expunge_makes_pending_transient_and_persistent_detached(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        var (pending, persistent, removed) = (new Actor { Name = "Cleo" }, await session.GetRequired<Actor>(1), await session.GetRequired<Actor>(2));
        session.Add(pending);
        session.Remove(removed);
        persistent.Age = 30;
        Log.Clear();
        foreach (var actor in new[] { pending, persistent, removed })
        {
            session.Session.Expunge(actor);
        }

        Assert.Equal(EntityState.Transient, session.Session.StateOf(pending));
        Assert.Equal(EntityState.Detached, session.Session.StateOf(persistent));
        Assert.Equal(EntityState.Detached, session.Session.StateOf(removed));
        Assert.Empty(session.Session.New.Concat(session.Session.Dirty).Concat(session.Session.Deleted));
        await session.Commit();
        Assert.Empty(Log.Lines);
        Assert.NotSame(persistent, await session.Get<Actor>(1));
        Assert.Equal(2, (await session.List<Actor>()).Count);
    }

    [Theory, SyncAndAsync]
    public async Task S69_Expunge_of_what_is_not_in_the_session_is_an_error_that_names_its_state(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        var detached = (await Stored<Actor>(1))!;
        await using var session = Open(form);
        await using var other = Open(form);
        (Actor Entity, string Told)[] wrong =
            [(new Actor { Name = "Cleo" }, "transient"), (detached, "detached"), (await other.GetRequired<Actor>(2), "another session")];
        foreach (var (entity, told) in wrong)
        {
            Assert.Contains(told, Assert.Throws<OrmException>(() => session.Session.Expunge(entity)).Message, StringComparison.Ordinal);
        }
    }

    [Theory, SyncAndAsync]
    public async Task S69_A_detached_object_changed_and_added_again_sends_an_UPDATE_of_what_changed(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30 }, new Play { Id = 1, Title = "Faust", Minutes = 60 });
        await using var session = Open(form);
        var (actor, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        actor.Age = 31;
        session.Session.Expunge(actor);
        session.Session.Expunge(play);
        play.Title = "Egmont";
        Log.Clear();
        await session.Commit();
        Assert.Empty(Log.Lines);

        session.Add(actor, play);
        Assert.Equal(EntityState.Persistent, session.Session.StateOf(actor));
        Assert.Equal([actor, play], session.Session.Dirty.OrderBy(entity => entity is Play));
        await session.Commit();
        Assert.Contains("UPDATE actors SET age = $1 WHERE id = $2", Log.Statements);
        Assert.Contains("UPDATE plays SET title = $1 WHERE id = $2", Log.Statements);
        Assert.Same(actor, await session.Get<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S69_The_other_session_may_be_another_and_the_first_may_live_or_not(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" }, new Play { Id = 2, Title = "Stella" });
        var over = Open(form);
        var ofOver = await over.GetRequired<Play>(2);
        await over.DisposeAsync();
        await using var first = Open(form);
        await using var second = Open(form);
        var (actor, play) = (await first.GetRequired<Actor>(1), await first.GetRequired<Play>(1));
        first.Session.Expunge(actor);
        first.Session.Expunge(play);
        (actor.Name, play.Minutes, ofOver.Minutes) = ("Bea", 90, 70);
        Log.Clear();
        second.Add(actor, play, ofOver);
        play.Note = "of the second";
        await second.Commit();

        Assert.Contains("UPDATE actors SET name = $1 WHERE id = $2", Log.Statements);
        Assert.Contains("UPDATE plays SET minutes = $1, note = $2 WHERE id = $3", Log.Statements);
        Assert.Contains("UPDATE plays SET minutes = $1 WHERE id = $2", Log.Statements);
        Assert.Throws<OrmException>(() => first.Session.Add(actor));
        Assert.NotSame(actor, await first.Get<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S69_What_the_transaction_wrote_before_is_told_apart_by_its_end(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        var (actor, play, removed) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1), await session.GetRequired<Actor>(2));
        var added = new Actor { Name = "Cleo" };
        (actor.Name, play.Title) = ("Adele", "Egmont");
        session.Add(added);
        session.Remove(removed);
        await session.Flush();
        var key = added.Id;
        foreach (var entity in new IEntity[] { actor, play, removed, added })
        {
            session.Session.Expunge(entity);
            Assert.Equal(EntityState.Detached, session.Session.StateOf(entity));
        }
        await session.Rollback();

        Assert.Equal(("Adele", "Egmont", key), (actor.Name, play.Title, added.Id));
        Assert.Equal(EntityState.Transient, session.Session.StateOf(added));
        session.Add(actor, play, removed, added);
        Assert.Equal(EntityState.Pending, session.Session.StateOf(added));
        Assert.Equal(EntityState.Persistent, session.Session.StateOf(removed));
        await session.Commit();
        Assert.Equal(("Adele", "Egmont", "Bea"), ((await Stored<Actor>(1))!.Name, (await Stored<Play>(1))!.Title, (await Stored<Actor>(2))!.Name));
        Assert.Equal("Cleo", (await Stored<Actor>(added.Id))!.Name);
    }

    [Theory, SyncAndAsync]
    public async Task S69_What_the_transaction_committed_is_not_written_again(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        var (actor, play, removed) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1), await session.GetRequired<Actor>(2));
        (actor.Name, play.Title) = ("Adele", "Egmont");
        session.Remove(removed);
        await session.Flush();
        IEntity[] all = [actor, play, removed];
        Array.ForEach(all, session.Session.Expunge);
        await session.Commit();
        Log.Clear();
        session.Add(actor, play, removed);
        Assert.Equal(EntityState.Pending, session.Session.StateOf(removed));
        await session.Commit();

        Assert.DoesNotContain(Log.Statements, statement => statement.StartsWith("UPDATE", StringComparison.Ordinal));
        Assert.Equal("Bea", (await Stored<Actor>(2))!.Name);
    }

    [Theory, SyncAndAsync]
    public async Task S69_An_object_expunged_and_added_again_in_one_transaction_follows_its_rollback(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        var (actor, play, added) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1), new Actor { Name = "Cleo" });
        (actor.Name, play.Title) = ("Adele", "Egmont");
        session.Add(added);
        await session.Flush();
        foreach (var entity in new IEntity[] { actor, play, added })
        {
            session.Session.Expunge(entity);
            session.Add(entity);
        }
        Assert.Empty(session.Session.Dirty);
        await session.Rollback();

        Assert.Equal(("Ada", "Faust"), (actor.Name, play.Title));
        Assert.Equal((EntityState.Persistent, EntityState.Transient), (session.Session.StateOf(play), session.Session.StateOf(added)));
    }

    [Theory, SyncAndAsync]
    public async Task S69_What_another_session_took_over_the_first_ones_end_leaves_alone(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using var first = Open(form);
        await using var second = Open(form);
        var (actor, play) = (await first.GetRequired<Actor>(1), await first.GetRequired<Play>(1));
        (actor.Name, play.Title) = ("Adele", "Egmont");
        await first.Flush();
        first.Session.Expunge(actor);
        first.Session.Expunge(play);
        second.Add(actor, play);
        await first.Rollback();
        Assert.Equal(("Adele", "Egmont"), (actor.Name, play.Title));
        Assert.Equal(EntityState.Persistent, second.Session.StateOf(play));
        await second.Commit();

        Assert.Equal(("Adele", "Egmont"), ((await Stored<Actor>(1))!.Name, (await Stored<Play>(1))!.Title));
    }

    [Theory, SyncAndAsync]
    public async Task S69_An_object_read_without_tracking_is_detached_and_added_writes_all_its_columns(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30 }, new Play { Id = 1, Title = "Faust", Minutes = 60 });
        await using var session = Open(form);
        var actor = Assert.Single(await session.List(session.Session.Query<Actor>().AsNoTracking()));
        var play = Assert.Single(await session.List(session.Session.Sql<Play>($"SELECT * FROM plays").AsNoTracking()));
        Assert.Equal(EntityState.Detached, session.Session.StateOf(actor));
        Assert.Equal(EntityState.Detached, session.Session.StateOf(play));
        await Elsewhere("UPDATE actors SET age = 99");
        await Elsewhere("UPDATE plays SET minutes = 99");
        actor.Name = "Bea";

        session.Add(actor, play);
        Assert.Equal(EntityState.Persistent, session.Session.StateOf(play));
        Assert.Equal([actor, play], session.Session.Dirty.OrderBy(entity => entity is Play));
        await session.Commit();
        Assert.Contains("UPDATE actors SET name = $1, age = $2, email = $3 WHERE id = $4", Log.Statements);
        Assert.Contains("UPDATE plays SET title = $1, minutes = $2, note = $3 WHERE id = $4", Log.Statements);
        Assert.Equal(("Bea", 30, 60), ((await Stored<Actor>(1))!.Name, (await Stored<Actor>(1))!.Age, (await Stored<Play>(1))!.Minutes));
        Assert.Same(actor, await session.Get<Actor>(1));

        (actor.Age, play.Minutes) = (31, 61);
        Log.Clear();
        await session.Commit();
        Assert.Contains("UPDATE actors SET age = $1 WHERE id = $2", Log.Statements);
        Assert.Contains("UPDATE plays SET minutes = $1 WHERE id = $2", Log.Statements);
    }

    [Theory, SyncAndAsync]
    public async Task S69_Added_without_tracking_and_rolled_back_it_is_detached_as_before(Form form)
    {
        await Store(new Ticket { Price = 5 }, new Ticket { Price = 6 }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        var tickets = await session.List(session.Session.Query<Ticket>().AsNoTracking().OrderBy(ticket => ticket.Price));
        var play = Assert.Single(await session.List(session.Session.Query<Play>().AsNoTracking()));
        tickets[0].Price = 7;
        session.Add(tickets[0]);
        await session.Flush();
        session.Remove(tickets[1]);
        session.Add(play);
        await session.Rollback();

        Assert.All<IEntity>([.. tickets, play], entity => Assert.Equal(EntityState.Detached, session.Session.StateOf(entity)));
        Assert.Equal((7, 1), (tickets[0].Price, tickets[0].Version));
        session.Add(tickets[0], play);
        session.Remove(tickets[1]);
        await session.Commit();
        await using var reader = Open(form);
        Assert.Equal([(7m, 2)], (await reader.List<Ticket>()).Select(ticket => (ticket.Price, ticket.Version)));
    }

    [Theory, SyncAndAsync]
    public async Task S69_Added_without_tracking_in_a_session_that_is_disposed_it_is_written_whole_by_the_next(Form form)
    {
        await Store(new Ticket { Price = 5 }, new Play { Id = 1, Title = "Faust" });
        var first = Open(form);
        var ticket = Assert.Single(await first.List(first.Session.Query<Ticket>().AsNoTracking()));
        var play = Assert.Single(await first.List(first.Session.Query<Play>().AsNoTracking()));
        first.Add(ticket);
        await first.Flush();
        first.Add(play);
        await first.DisposeAsync();

        await using var second = Open(form);
        Log.Clear();
        second.Add(ticket, play);
        await second.Commit();
        Assert.Contains(Log.Statements, statement => statement.StartsWith("UPDATE tickets SET price = $1, version = $2", StringComparison.Ordinal));
        Assert.Contains("UPDATE plays SET title = $1, minutes = $2, note = $3 WHERE id = $4", Log.Statements);
    }

    [Theory, SyncAndAsync]
    public async Task S69_A_copy_of_a_record_read_without_tracking_is_transient(Form form)
    {
        await Store(new Mapping.Entities.Poem { Id = 1, Title = "Prometheus" });
        await using var session = Open(form);
        var poem = Assert.Single(await session.List(session.Session.Query<Mapping.Entities.Poem>().AsNoTracking()));
        var copy = poem with { Id = 0, Title = "Ganymed" };

        Assert.Equal((EntityState.Detached, EntityState.Transient), (session.Session.StateOf(poem), session.Session.StateOf(copy)));
        session.Add(copy);
        await session.Commit();
        Assert.Equal(["Ganymed", "Prometheus"], (await session.List<Mapping.Entities.Poem>()).Select(row => row.Title).Order());
    }

    [Theory, SyncAndAsync]
    public async Task S69_What_was_added_without_tracking_can_be_refreshed_expired_and_expunged(Form form)
    {
        await Store(new Play { Id = 1, Title = "Faust" }, new Play { Id = 2, Title = "Egmont" }, new Play { Id = 3, Title = "Stella" });
        await using var session = Open(form);
        var plays = await session.List(session.Session.Query<Play>().AsNoTracking().OrderBy(play => play.Id));
        plays.ForEach(play => play.Title = "new");
        session.Add([.. plays]);
        Log.Clear();
        session.Session.Expunge(plays[2]);
        session.Session.Expire(plays[1]);
        using (session.Session.NoAutoFlush())
        {
            await session.Refresh(plays[0]);
        }

        Assert.Equal(("Faust", "new", "new"), (plays[0].Title, plays[1].Title, plays[2].Title));
        Assert.Empty(session.Session.Dirty);
        Assert.Equal(EntityState.Detached, session.Session.StateOf(plays[2]));
        await session.Get<Play>(2);
        Assert.Equal("Egmont", plays[1].Title);
        plays[0].Title = "changed";
        await session.Rollback();
        Assert.Equal(("Faust", EntityState.Persistent), (plays[0].Title, session.Session.StateOf(plays[0])));

        session.Add(plays[2]);
        await session.Commit();
        Assert.Equal("new", (await Stored<Play>(3))!.Title);
    }

    [Theory, SyncAndAsync]
    public async Task S69_A_stale_version_of_an_object_read_without_tracking_is_a_ConcurrencyException(Form form)
    {
        await Store(new Ticket { Price = 5 });
        await using var session = Open(form);
        var ticket = Assert.Single(await session.List(session.Session.Query<Ticket>().AsNoTracking()));
        await Elsewhere("UPDATE tickets SET price = 6, version = 2");
        session.Add(ticket);

        await Assert.ThrowsAsync<ConcurrencyException>(session.Flush);
    }

    [Theory, SyncAndAsync]
    public async Task S23_An_object_read_without_tracking_whose_key_the_session_holds_is_refused(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var held = await session.GetRequired<Actor>(1);
        var untracked = Assert.Single(await session.List(session.Session.Query<Actor>().AsNoTracking()));

        Assert.Contains("id = ?", Assert.Throws<OrmException>(() => session.Add(untracked)).Message, StringComparison.Ordinal);
        Assert.Contains("id = ?", Assert.Throws<OrmException>(() => session.Remove(untracked)).Message, StringComparison.Ordinal);
        Assert.Equal(EntityState.Detached, session.Session.StateOf(untracked));
        session.Session.Expunge(held);
        untracked.Name = "Bea";
        session.Add(untracked);
        await session.Commit();
        Assert.Equal("Bea", (await Stored<Actor>(1))!.Name);
    }

    [Theory, SyncAndAsync]
    public async Task S24_An_object_read_without_tracking_can_be_removed_without_loading_it(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Seat { Hall = "Red", Number = 2 });
        await using var session = Open(form);
        var actor = Assert.Single(await session.List(session.Session.Query<Actor>().AsNoTracking()));
        var seat = Assert.Single(await session.List(session.Session.Query<Seat>().AsNoTracking()));
        Log.Clear();
        session.Remove(actor);
        session.Remove(seat);
        Assert.Equal(EntityState.Deleted, session.Session.StateOf(seat));
        await session.Commit();

        Assert.Equal(["BEGIN", "DELETE", "DELETE", "COMMIT"], Log.Take());
        Assert.Empty(await session.List<Seat>());
        Assert.Equal(EntityState.Detached, session.Session.StateOf(actor));
    }

    [Theory, SyncAndAsync]
    public async Task S69_An_object_whose_key_came_from_an_insert_that_was_rolled_back_asks_for_a_new_key(Form form)
    {
        await using var session = Open(form);
        var (added, merged) = (new Actor { Name = "Ada" }, new Actor { Name = "Bea" });
        session.Add(added, merged);
        await session.Flush();
        var key = added.Id;
        await session.Rollback();
        await Elsewhere($"INSERT INTO actors (id, name) VALUES ({added.Id}, 'Cleo'), ({merged.Id}, 'Dora')");
        await Database.CountOnAsync();
        session.Add(added);
        var copy = await session.Merge(merged);
        await session.Commit();

        Assert.NotEqual(key, added.Id);
        Assert.Equal(["Ada", "Bea", "Cleo", "Dora"], (await session.List<Actor>()).Select(actor => actor.Name).Order());
        Assert.NotEqual(merged.Id, copy.Id);
    }
}
