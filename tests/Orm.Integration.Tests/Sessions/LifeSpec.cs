using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Objects through several states, and many at once: where one rule meets another.</summary>
public abstract class LifeSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task A_deleted_object_can_be_added_again_and_is_inserted(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var actor = await session.GetRequired<Actor>(1);
        session.Remove(actor);
        await session.Commit();
        actor.Name = "Bea";
        session.Add(actor);
        Assert.Equal(EntityState.Pending, session.Session.StateOf(actor));
        await session.Commit();

        Assert.Equal("Bea", (await Stored<Actor>(1))!.Name);
    }

    [Theory, SyncAndAsync]
    public async Task A_changed_object_that_is_removed_is_only_deleted(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        var (actor, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        (actor.Name, play.Title) = ("Bea", "Egmont");
        session.Remove(actor);
        session.Remove(play);
        Log.Clear();
        await session.Commit();

        Assert.Equal(["BEGIN", "DELETE", "DELETE", "COMMIT"], Log.Take());
    }

    [Theory, SyncAndAsync]
    public async Task An_object_inserted_and_deleted_in_one_transaction_is_transient_after_its_rollback(Form form)
    {
        await using var session = Open(form);
        var actor = new Actor { Name = "Ada" };
        session.Add(actor);
        await session.Flush();
        session.Remove(actor);
        await session.Flush();
        await session.Rollback();
        Assert.Equal(EntityState.Transient, session.Session.StateOf(actor));

        session.Add(actor);
        await session.Commit();
        Assert.Equal("Ada", (await Stored<Actor>(actor.Id))!.Name);
    }

    [Theory, SyncAndAsync]
    public async Task A_rolled_back_object_added_again_does_not_take_the_key_that_another_row_got(Form form)
    {
        await using var session = Open(form);
        var actor = new Actor { Name = "Ada" };
        session.Add(actor);
        await session.Flush();
        await session.Rollback();
        await Elsewhere($"INSERT INTO actors (id, name) VALUES ({actor.Id}, 'Bea')");

        session.Add(actor);
        await session.Commit();
        Assert.Equal("Ada", (await Stored<Actor>(actor.Id))!.Name);
        Assert.Equal(2, await session.Scalar<int>("SELECT count(*) FROM actors"));
    }

    [Theory, SyncAndAsync]
    public async Task After_a_failed_flush_and_a_rollback_the_corrected_work_is_written_whole(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Email = "ada@stage" }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        var play = await session.GetRequired<Play>(1);
        var ada = await session.GetRequired<Actor>(1);
        var first = new Actor { Name = "Bea" };
        var second = new Actor { Name = "Cleo", Email = "ada@stage" };
        play.Title = "Egmont";
        session.Add(first, second);
        await Assert.ThrowsAsync<UniqueViolationException>(session.Commit);
        await session.Rollback();
        Assert.Equal("Faust", play.Title);

        second.Email = null;
        (play.Title, ada.Age) = ("Egmont", 40);
        session.Add(first, second);
        await session.Commit();
        Assert.Equal(3, await session.Scalar<int>("SELECT count(*) FROM actors"));
        Assert.Equal(("Egmont", 40), ((await Stored<Play>(1))!.Title, (await Stored<Actor>(1))!.Age));
    }

    [Theory, SyncAndAsync]
    public async Task A_detached_object_that_was_changed_is_updated_by_the_session_that_takes_it(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        var (actor, play) = ((await Stored<Actor>(1))!, (await Stored<Play>(1))!);
        (actor.Age, play.Minutes) = (30, 90);
        await using var session = Open(form);
        session.Add(actor, play);
        await session.Commit();

        Assert.Equal(30, (await Stored<Actor>(1))!.Age);
        Assert.Equal(90, (await Stored<Play>(1))!.Minutes);
    }

    [Theory, SyncAndAsync]
    public async Task A_change_of_an_expired_object_outlives_its_refresh(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form, new OrmSessionOptions { ExpireOnCommit = true, AutoFlush = false });
        var (actor, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        session.Add(new Actor { Id = 2, Name = "Bea" });
        await session.Commit();
        (actor.Age, play.Minutes) = (30, 90);
        await Elsewhere("UPDATE actors SET name = 'Cleo' WHERE id = 1");
        await session.Get<Actor>(1);
        await session.Get<Play>(1);
        Assert.Equal(("Cleo", 30, 90), (actor.Name, actor.Age, play.Minutes));

        await session.Commit();
        Assert.Equal(("Cleo", 30), ((await Stored<Actor>(1))!.Name, (await Stored<Actor>(1))!.Age));
        Assert.Equal(90, (await Stored<Play>(1))!.Minutes);
    }

    [Theory, SyncAndAsync]
    public async Task Ten_thousand_objects_of_all_states_are_flushed_together(Form form)
    {
        await Store([.. Enumerable.Range(1, 5000).Select(number => new Actor { Id = number, Name = $"Actor {number}", Email = $"{number}@stage" })]);
        await using var session = Open(form);
        var actors = (await session.List<Actor>()).OrderBy(actor => actor.Id).ToList();
        foreach (var actor in actors)
        {
            if (actor.Id % 2 == 0)
            {
                session.Remove(actor);
            }
            else
            {
                actor.Age = actor.Id;
            }
        }
        session.Add([.. Enumerable.Range(1, 5000).Select(number => new Actor { Name = $"New {number}", Email = number % 2 == 0 ? $"{number}@stage" : null })]);
        await session.Commit();

        await using var reader = Open(form);
        var stored = await reader.List<Actor>();
        Assert.Equal(7500, stored.Count);
        Assert.All(stored.Where(actor => actor.Name.StartsWith("Actor", StringComparison.Ordinal)), actor => Assert.Equal(actor.Id, actor.Age));
        Assert.Equal(2500, stored.Count(actor => actor.Name.StartsWith("New", StringComparison.Ordinal) && actor.Email is not null));
        Assert.Equal(stored.Select(actor => (actor.Id, actor.Name)).Order(), (await session.List<Actor>()).Select(actor => (actor.Id, actor.Name)).Order());
        Assert.Equal(7500, (await session.List<Actor>()).Distinct(ReferenceEqualityComparer.Instance).Count());
    }

    [Theory, SyncAndAsync]
    public async Task An_exception_in_a_hook_comes_through_and_commits_nothing(Form form)
    {
        await using var session = Open(form);
        var refuses = true;
        session.Session.BeforeCommit += _ => throw (refuses ? new TimeoutException() : new OperationCanceledException());
        session.Add(new Actor { Id = 1, Name = "Ada" });
        await Assert.ThrowsAsync<TimeoutException>(session.Commit);
        Assert.Null(await Stored<Actor>(1));
        await session.Rollback();
        Assert.False(session.Session.InTransaction);
    }

    [Theory, SyncAndAsync]
    public async Task S59_Flush_Commit_Rollback_and_Begin_inside_a_flush_hook_are_errors(Form form)
    {
        await using var session = Open(form);
        var refused = 0;
        session.Session.BeforeFlush += inside =>
        {
            Action[] uses = [inside.Flush, inside.Commit, inside.Rollback, () => inside.Begin()];
            refused = uses.Count(use => Record.Exception(use) is OrmException);
        };
        session.Add(new Actor { Id = 1, Name = "Ada" });
        await session.Commit();

        Assert.Equal(4, refused);
        Assert.NotNull(await Stored<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S43_A_failure_inside_an_autoflush_says_that_it_came_from_one(Form form)
    {
        await using var session = Open(form);
        session.Add(new Actor { Name = "Ada", Age = -1 });
        var error = await Assert.ThrowsAsync<CheckViolationException>(() => session.List<Play>());

        Assert.Contains("autoflush", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, SyncAndAsync]
    public async Task S57_A_version_starts_at_1_and_rises_by_one_with_each_change(Form form)
    {
        var ticket = new Ticket { Price = 10 };
        await using var session = Open(form);
        session.Add(ticket);
        await session.Commit();
        Assert.Equal(1, ticket.Version);
        ticket.Price = 11;
        await session.Commit();
        await session.Commit();
        Assert.Equal(2, ticket.Version);

        await Elsewhere("UPDATE tickets SET version = 7");
        ticket.Price = 12;
        await Assert.ThrowsAsync<ConcurrencyException>(session.Commit);
        await session.Rollback();
        Assert.Equal((11m, 2), (ticket.Price, ticket.Version));
        Assert.Same(ticket, Assert.Single(await session.List<Ticket>()));
        Assert.Equal((11m, 7), (ticket.Price, ticket.Version));
        ticket.Price = 12;
        await session.Commit();
        Assert.Equal(8, await session.Scalar<int>("SELECT version FROM tickets"));
    }
}
