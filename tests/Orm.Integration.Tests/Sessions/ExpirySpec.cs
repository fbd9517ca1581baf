using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentences 37, 38, 40 and 41: what objects show after a commit and after a rollback.</summary>
public abstract class ExpirySpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    static OrmSessionOptions Expiring => new() { ExpireOnCommit = true };

    [Theory, SyncAndAsync]
    public async Task S37_After_a_commit_objects_keep_their_values_and_no_SQL_is_sent(Form form)
    {
        await using var session = Open(form);
        var actor = new Actor { Name = "Ada" };
        session.Add(actor);
        await session.Commit();
        Log.Clear();

        Assert.Same(actor, await session.Get<Actor>(actor.Id));
        Assert.Equal("Ada", actor.Name);
        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task S37_ExpireOnCommit_expires_every_object(Form form)
    {
        await Store(new Play { Id = 5, Title = "Faust" });
        await using var session = Open(form, Expiring);
        var (actor, play) = (new Actor { Id = 1, Name = "Ada" }, await session.GetRequired<Play>(5));
        session.Add(actor);
        await session.Commit();
        await Elsewhere("UPDATE actors SET name = 'Bea'");
        await Elsewhere("UPDATE plays SET title = 'Egmont'");

        Assert.Same(actor, await session.Get<Actor>(1));
        Assert.Same(play, Assert.Single(await session.List<Play>()));
        Assert.Equal(("Bea", "Egmont"), (actor.Name, play.Title));
        Assert.Equal(["SELECT", "SELECT"], Log.Take());

        await session.Get<Actor>(1);
        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task S38_An_expired_object_keeps_its_last_values_readable_and_no_getter_sends_SQL(Form form)
    {
        await using var session = Open(form, Expiring);
        var (actor, play) = (new Actor { Name = "Ada" }, new Play { Title = "Faust", Minutes = 90 });
        session.Add(actor, play);
        await session.Commit();
        await Elsewhere("DELETE FROM actors");

        Assert.Equal(("Ada", "Faust", 90), (actor.Name, play.Title, play.Minutes));
        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task S40_Rollback_restores_every_object_to_its_last_committed_or_loaded_values(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30 }, new Play { Id = 1, Title = "Faust", Minutes = 60 });
        await using var session = Open(form);
        var (actor, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        (actor.Name, play.Title) = ("Bea", "Egmont");
        await session.Flush();
        (actor.Age, play.Minutes) = (40, 90);
        await session.Flush();
        (actor.Name, play.Note) = ("Cleo", "never flushed");
        await session.Rollback();

        Assert.Equal(("Ada", 30), (actor.Name, actor.Age));
        Assert.Equal(("Faust", 60, null), (play.Title, play.Minutes, play.Note));
        Assert.Empty(session.Session.Dirty);
    }

    [Theory, SyncAndAsync]
    public async Task S40_What_an_earlier_transaction_committed_is_what_the_next_rollback_restores(Form form)
    {
        await using var session = Open(form);
        var (actor, play) = (new Actor { Name = "Ada" }, new Play { Title = "Faust" });
        session.Add(actor, play);
        await session.Commit();
        (actor.Name, play.Title) = ("Bea", "Egmont");
        await session.Commit();
        (actor.Name, play.Title) = ("Cleo", "Stella");
        await session.Flush();
        await session.Rollback();

        Assert.Equal(("Bea", "Egmont"), (actor.Name, play.Title));
    }

    [Theory, SyncAndAsync]
    public async Task S40_An_object_first_loaded_inside_keeps_what_it_loaded(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        await session.Execute("UPDATE actors SET name = 'Bea'");
        var actor = await session.GetRequired<Actor>(1);
        actor.Name = "Cleo";
        await session.Flush();
        await session.Rollback();

        Assert.Equal("Bea", actor.Name);
        await session.Get<Actor>(1);
        Assert.Equal("Ada", actor.Name);
    }

    [Theory, SyncAndAsync]
    public async Task S40_Rollback_marks_every_object_expired(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var actor = await session.GetRequired<Actor>(1);
        await session.Execute("DELETE FROM plays");
        await session.Rollback();
        await Elsewhere("UPDATE actors SET name = 'Bea'");

        Assert.Same(actor, await session.Get<Actor>(1));
        Assert.Equal("Bea", actor.Name);
        Assert.Equal(["SELECT"], Log.Take());
    }

    [Theory, SyncAndAsync]
    public async Task S40_An_object_whose_change_was_rolled_back_can_be_changed_again(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        var (actor, play) = (await session.GetRequired<Actor>(1), await session.GetRequired<Play>(1));
        (actor.Name, play.Title) = ("Bea", "Egmont");
        await session.Flush();
        await session.Rollback();
        (actor.Name, play.Title) = ("Bea", "Egmont");
        await session.Commit();

        Assert.Equal("Bea", (await Stored<Actor>(1))!.Name);
        Assert.Equal("Egmont", (await Stored<Play>(1))!.Title);
    }

    [Theory, SyncAndAsync]
    public async Task S41_After_a_rollback_deleted_objects_are_persistent_again(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        var (flushed, marked) = (await session.GetRequired<Actor>(1), await session.GetRequired<Actor>(2));
        session.Remove(flushed);
        await session.Flush();
        session.Remove(marked);
        await session.Rollback();

        Assert.Equal(EntityState.Persistent, session.Session.StateOf(flushed));
        Assert.Equal(EntityState.Persistent, session.Session.StateOf(marked));
        Assert.Same(flushed, await session.Get<Actor>(1));
        await session.Commit();
        Assert.NotNull(await Stored<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S41_After_a_rollback_pending_objects_are_transient_and_keep_their_values_with_the_generated_key(Form form)
    {
        await using var session = Open(form);
        var (flushed, waiting) = (new Actor { Name = "Ada" }, new Actor { Name = "Bea" });
        session.Add(flushed);
        await session.Flush();
        session.Add(waiting);
        var key = flushed.Id;
        await session.Rollback();

        Assert.NotEqual(0, key);
        Assert.Equal((key, "Ada", "Bea"), (flushed.Id, flushed.Name, waiting.Name));
        Assert.Equal(EntityState.Transient, session.Session.StateOf(flushed));
        Assert.Equal(EntityState.Transient, session.Session.StateOf(waiting));
        Assert.Null(await session.Get<Actor>(key));
        Assert.Empty(session.Session.New);
    }
}
