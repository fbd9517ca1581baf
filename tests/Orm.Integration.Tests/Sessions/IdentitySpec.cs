using System.Runtime.CompilerServices;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentences 26, 27 and 29 to 33: finding objects, and which instance it is.</summary>
public abstract class IdentitySpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S26_The_same_row_read_twice_in_one_session_is_the_same_instance(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var actor = await session.Get<Actor>(1);

        Assert.Same(actor, Assert.Single(await session.List<Actor>()));
        Assert.Same(actor, Assert.Single(await session.List(session.Session.Query<Actor>().Where(other => other.Name == "Ada"))));
        Assert.Same(actor, await session.Get<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S26_In_two_sessions_it_is_two_instances(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var first = Open(form);
        await using var second = Open(form);

        Assert.NotSame(await first.Get<Actor>(1), await second.Get<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S26_The_identity_map_holds_its_objects_and_AsNoTracking_does_not(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var untracked = await Load(session.Session.Query<Actor>().AsNoTracking());
        var tracked = await Load(session.Session.Query<Actor>());

        // Where the wait was real, what follows runs on the stack of what gave the list.
        await Task.Yield();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.True(tracked.IsAlive);
        Assert.False(untracked.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        async Task<WeakReference> Load(Query<Actor> query) => new((await session.List(query))[0]);
    }

    [Theory, SyncAndAsync]
    public async Task S27_A_query_overwrites_neither_loaded_values_nor_unflushed_changes(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30 });
        await using var session = Open(form);
        var actor = await session.GetRequired<Actor>(1);
        await Elsewhere("UPDATE actors SET name = 'Bea', age = 31");
        using (session.Session.NoAutoFlush())
        {
            actor.Age = 40;
            await session.List<Actor>();
        }

        Assert.Equal(("Ada", 40), (actor.Name, actor.Age));
    }

    [Theory, SyncAndAsync]
    public async Task S27_PopulateExisting_overwrites_both(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30 }, new Play { Id = 1, Title = "Faust", Minutes = 60 });
        await using var session = Open(form);
        var actor = await session.GetRequired<Actor>(1);
        var play = await session.GetRequired<Play>(1);
        await Elsewhere("UPDATE actors SET name = 'Bea'");
        await Elsewhere("UPDATE plays SET title = 'Egmont'");
        using (session.Session.NoAutoFlush())
        {
            actor.Age = 40;
            play.Minutes = 90;
            await session.List(session.Session.Query<Actor>().PopulateExisting());
            await session.List(session.Session.Query<Play>().PopulateExisting());
        }

        Assert.Equal(("Bea", 30), (actor.Name, actor.Age));
        Assert.Equal(("Egmont", 60), (play.Title, play.Minutes));
        Assert.Empty(session.Session.Dirty);
    }

    [Theory, SyncAndAsync]
    public async Task S29_Get_of_a_loaded_key_sends_no_SQL(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var actor = Assert.Single(await session.List<Actor>());
        Log.Clear();

        Assert.Same(actor, await session.Get<Actor>(1));
        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task S29_A_missing_row_gives_null_and_is_asked_for_again(Form form)
    {
        await using var session = Open(form);
        Assert.Null(await session.Get<Actor>(1));
        Assert.Null(await session.Get<Actor>(1));
        Assert.Equal(["SELECT", "SELECT"], Log.Take());

        await Elsewhere("INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        Assert.Equal("Ada", (await session.Get<Actor>(1))!.Name);
    }

    [Theory, SyncAndAsync]
    public async Task S30_Get_that_must_ask_flushes_first_so_that_a_pending_object_is_found(Form form)
    {
        await using var session = Open(form);
        var pending = new Actor { Id = 7, Name = "Ada" };
        session.Add(pending);

        Assert.Same(pending, await session.Get<Actor>(7));
        Assert.Equal(EntityState.Persistent, session.Session.StateOf(pending));
    }

    [Theory, SyncAndAsync]
    public async Task S31_Get_with_a_row_lock_always_asks(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var actor = await session.Get<Actor>(1);
        Log.Clear();

        Assert.Same(actor, await session.Get<Actor>(1, RowLock.Update));

        Assert.Equal([Database.BeginWrite, "SELECT"], [Log.Statements[0], Log.Statements[1].Split(' ')[0]]);
        await using var other = Open(form);
        await Assert.ThrowsAsync<LockTimeoutException>(() => other.Execute("UPDATE actors SET age = 1 WHERE id = 1"));
    }

    [Theory, SyncAndAsync]
    public async Task S31_Get_with_a_lock_for_sharing_asks_too(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);
        var actor = await session.Get<Actor>(1);
        await Elsewhere("UPDATE actors SET name = 'Bea'");

        Assert.Same(actor, await session.Get<Actor>(1, RowLock.Share));
        Assert.Single(Log.Statements, statement => statement.StartsWith("SELECT", StringComparison.Ordinal));
        Assert.Null(await session.Get<Actor>(2, RowLock.Share));
    }

    [Theory, SyncAndAsync]
    public async Task S32_A_composite_key_is_given_as_its_parts_in_order(Form form)
    {
        await Store(
            new Seat { Hall = "Red", Number = 1, Holder = "Ada" },
            new Seat { Hall = "Red", Number = 2, Holder = "Bea" },
            new Seat { Hall = "Blue", Number = 1, Holder = "Cleo" });
        await using var session = Open(form);

        var seat = await session.Get<Seat>("Red", 2);
        Assert.Equal("Bea", seat!.Holder);
        Assert.Same(seat, await session.Get<Seat>("Red", 2));
        Assert.Null(await session.Get<Seat>("Blue", 2));
    }

    [Theory, SyncAndAsync]
    public async Task S33_GetRequired_of_a_missing_row_throws_naming_the_entity_and_the_key(Form form)
    {
        await using var session = Open(form);
        var error = await Assert.ThrowsAsync<OrmException>(() => session.GetRequired<Actor>(4711));

        Assert.Contains("Actor", error.Message, StringComparison.Ordinal);
        Assert.Contains("id = ?", error.Message, StringComparison.Ordinal);
        Assert.Equal("Actor", error.Entity);
    }

    [Theory, SyncAndAsync]
    public async Task S33_GetRequired_gives_a_row_that_is_there(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" });
        await using var session = Open(form);

        Assert.Equal("Ada", (await session.GetRequired<Actor>(1)).Name);
    }
}
