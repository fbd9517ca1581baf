using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentences 21 to 25, 28 and 58: what may be added and removed, and what it is then.</summary>
public abstract class AddingSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S21_The_same_object_added_twice_is_inserted_once(Form form)
    {
        await using var session = Open(form);
        var actor = new Actor { Name = "Ada" };
        session.Add(actor);
        session.Add(actor, actor);
        await session.Commit();

        Assert.Single(Log.Statements, statement => statement.StartsWith("INSERT", StringComparison.Ordinal));
        Assert.Equal(1, await session.Scalar<int>("SELECT count(*) FROM actors"));
    }

    [Theory, SyncAndAsync]
    public async Task S21_Adding_a_persistent_object_is_a_no_op(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var actor = await session.GetRequired<Actor>(1);
        Log.Clear();
        session.Add(actor);
        await session.Commit();

        Assert.Equal(EntityState.Persistent, session.Session.StateOf(actor));
        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task S22_An_object_of_a_live_session_cannot_be_added_to_or_removed_in_another(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var first = Open(form);
        await using var second = Open(form);
        var persistent = await first.GetRequired<Actor>(1);
        var pending = new Actor { Name = "Bea" };
        first.Add(pending);

        foreach (var owned in new[] { persistent, pending })
        {
            Assert.Contains("another session", Assert.Throws<OrmException>(() => second.Add(owned)).Message, StringComparison.Ordinal);
            Assert.Contains("another session", Assert.Throws<OrmException>(() => second.Remove(owned)).Message, StringComparison.Ordinal);
        }
        Assert.Empty(second.Session.New);
    }

    [Theory, SyncAndAsync]
    public async Task S22_Once_its_session_is_disposed_an_object_is_free(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        var first = Open(form);
        var actor = await first.GetRequired<Actor>(1);
        await first.DisposeAsync();

        await using var second = Open(form);
        Assert.Equal(EntityState.Detached, second.Session.StateOf(actor));
        second.Add(actor);
        Assert.Equal(EntityState.Persistent, second.Session.StateOf(actor));
        Assert.Same(actor, await second.Get<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S23_Adding_a_detached_object_whose_key_the_session_holds_as_another_instance_is_an_error(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        var detached = await Stored<Actor>(1);
        await using var session = Open(form);
        var held = await session.GetRequired<Actor>(1);

        var error = Assert.Throws<OrmException>(() => session.Add(detached!));

        Assert.Contains("Actor", error.Message, StringComparison.Ordinal);
        Assert.Contains("id = ?", error.Message, StringComparison.Ordinal);
        Assert.Same(held, await session.Get<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S24_Remove_of_a_transient_or_pending_object_is_an_error_that_says_so(Form form)
    {
        await using var session = Open(form);
        var transient = new Actor { Id = 1, Name = "Ada" };
        var pending = new Actor { Name = "Bea" };
        session.Add(pending);

        Assert.Contains("transient", Assert.Throws<OrmException>(() => session.Remove(transient)).Message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("pending", Assert.Throws<OrmException>(() => session.Remove(pending)).Message, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(EntityState.Pending, session.Session.StateOf(pending));
    }

    [Theory, SyncAndAsync]
    public async Task S24_A_detached_object_with_its_key_set_can_be_removed_without_loading_it(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        var detached = await Stored<Actor>(1);
        await using var session = Open(form);
        Log.Clear();
        session.Remove(detached!);
        await session.Commit();

        Assert.Equal(["BEGIN", "DELETE", "COMMIT"], Log.Take());
        Assert.Null(await Stored<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S25_Add_after_Remove_before_the_flush_cancels_the_removal(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var actor = await session.GetRequired<Actor>(1);
        Log.Clear();
        session.Remove(actor);
        Assert.Equal(EntityState.Deleted, session.Session.StateOf(actor));
        session.Add(actor);
        await session.Commit();

        Assert.Equal(EntityState.Persistent, session.Session.StateOf(actor));
        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task S28_StateOf_tells_the_state_at_every_turn(Form form)
    {
        await using var session = Open(form);
        var actor = new Actor { Name = "Ada" };
        Assert.Equal(EntityState.Transient, session.Session.StateOf(actor));
        session.Add(actor);
        Assert.Equal(EntityState.Pending, session.Session.StateOf(actor));
        await session.Flush();
        Assert.Equal(EntityState.Persistent, session.Session.StateOf(actor));
        session.Remove(actor);
        Assert.Equal(EntityState.Deleted, session.Session.StateOf(actor));
        await session.Flush();
        Assert.Equal(EntityState.Deleted, session.Session.StateOf(actor));
        await session.Commit();
        Assert.Equal(EntityState.Detached, session.Session.StateOf(actor));
    }

    [Theory, SyncAndAsync]
    public async Task S28_New_Dirty_and_Deleted_list_theirs(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" }, new Play { Id = 1, Title = "Faust" }, new Play { Id = 2, Title = "Egmont" });
        await using var session = Open(form);
        var (plain, removed) = (await session.GetRequired<Actor>(1), await session.GetRequired<Actor>(2));
        var (marked, untouched) = (await session.GetRequired<Play>(1), await session.GetRequired<Play>(2));
        var added = new Actor { Name = "Cleo" };

        plain.Age = 30;
        marked.Minutes = 120;
        session.Remove(removed);
        session.Add(added);

        Assert.Equal([added], session.Session.New);
        Assert.Equal([plain, marked], session.Session.Dirty.OrderBy(entity => entity is Play));
        Assert.Equal([removed], session.Session.Deleted);

        marked.Minutes = 0;
        plain.Age = null;
        Assert.Empty(session.Session.Dirty);
        Assert.Equal(EntityState.Persistent, session.Session.StateOf(untouched));
    }

    [Theory, SyncAndAsync]
    public async Task S58_Adding_a_new_object_with_the_key_of_a_persistent_one_is_an_error_before_any_SQL(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        await session.GetRequired<Actor>(1);
        Log.Clear();

        var error = await Assert.ThrowsAsync<OrmException>(async () =>
        {
            session.Add(new Actor { Id = 1, Name = "Bea" });
            await session.Flush();
        });

        Assert.Contains("Actor", error.Message, StringComparison.Ordinal);
        Assert.Contains("id = ?", error.Message, StringComparison.Ordinal);
        Assert.Empty(Log.Lines);
    }
}
