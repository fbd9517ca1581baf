using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentences 16 and 17: what the rollback of a nested scope makes of rows and objects.</summary>
public abstract class NestedRollbackSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S16_Rolling_back_undoes_the_rows_and_leaves_the_outer_ones(Form form)
    {
        await using var session = Open(form);
        await session.Execute("INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        await using (await session.BeginNested())
        {
            await session.Execute("INSERT INTO actors (id, name) VALUES (2, 'Bea')");
            session.Add(new Actor { Id = 3, Name = "Cleo" });
            await session.Flush();
        }

        Assert.Equal("ROLLBACK TO SAVEPOINT orm_1", Log.Statements[^1]);
        Assert.Equal([1], (await session.List<Actor>()).Select(actor => actor.Id));
        await session.Commit();
        Assert.Null(await Stored<Actor>(2));
        Assert.Null(await Stored<Actor>(3));
        Assert.NotNull(await Stored<Actor>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S16_Rolling_back_expunges_objects_added_inside_which_keep_their_values(Form form)
    {
        await using var session = Open(form);
        var earlier = new Play { Title = "Faust" };
        session.Add(earlier);
        var added = new Play { Title = "Nathan" };
        await using (await session.BeginNested())
        {
            session.Add(added);
            await session.Flush();
            Assert.NotEqual(0, added.Id);
        }

        var madeInside = added.Id;
        Assert.Equal((EntityState.Transient, EntityState.Persistent), (session.Session.StateOf(added), session.Session.StateOf(earlier)));
        Assert.Equal("Nathan", added.Title);
        Assert.NotEqual(0, madeInside);
        Assert.Null(await session.Get<Play>(madeInside));

        session.Add(added);
        await session.Commit();
        Assert.Equal("Nathan", (await Stored<Play>(added.Id))!.Title);
        Assert.Equal(2, (await session.List<Play>()).Count);
    }

    [Theory, SyncAndAsync]
    public async Task S16_Rolling_back_brings_objects_deleted_inside_back(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Play { Id = 1, Title = "Faust" });
        await using var session = Open(form);
        var actor = await session.GetRequired<Actor>(1);
        var play = await session.GetRequired<Play>(1);
        await using (await session.BeginNested())
        {
            session.Remove(actor);
            session.Remove(play);
            await session.Flush();
            Assert.Empty(await session.List<Actor>());
        }

        Assert.Equal((EntityState.Persistent, EntityState.Persistent), (session.Session.StateOf(actor), session.Session.StateOf(play)));
        Log.Clear();
        Assert.Same(actor, await session.Get<Actor>(1));
        Assert.Same(play, await session.Get<Play>(1));
        Assert.Empty(Log.Lines);

        actor.Age = 50;
        play.Minutes = 60;
        await session.Commit();
        Assert.Equal((50, 60), ((await Stored<Actor>(1))!.Age, (await Stored<Play>(1))!.Minutes));
    }

    [Theory, SyncAndAsync]
    public async Task S16_Rolling_back_restores_the_values_that_objects_had_when_it_began(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30 }, new Play { Id = 1, Title = "Faust", Minutes = 60 });
        await using var session = Open(form);
        var actor = await session.GetRequired<Actor>(1);
        var play = await session.GetRequired<Play>(1);
        (actor.Age, play.Minutes) = (31, 61);
        await using (await session.BeginNested())
        {
            (actor.Age, play.Minutes) = (32, 62);
            await session.Flush();
            (actor.Age, play.Minutes) = (33, 63);
            await session.Flush();
        }

        Assert.Equal((31, 61), (actor.Age, play.Minutes));
        Assert.Empty(session.Session.Dirty);
        await session.Commit();
        Assert.Equal((31, 61), ((await Stored<Actor>(1))!.Age, (await Stored<Play>(1))!.Minutes));
    }

    [Theory, SyncAndAsync]
    public async Task S16_Objects_untouched_inside_keep_their_values_and_are_not_read_again(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        var untouched = await session.GetRequired<Actor>(1);
        var touched = await session.GetRequired<Actor>(2);
        await using (await session.BeginNested())
        {
            touched.Age = 1;
            await session.Flush();
        }

        Log.Clear();
        Assert.Same(untouched, await session.Get<Actor>(1));
        Assert.Same(touched, await session.Get<Actor>(2));
        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task S16_No_object_shows_for_long_what_only_the_scope_has_written(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30 });
        await using var session = Open(form);
        Actor read;
        await using (await session.BeginNested())
        {
            await session.Execute("UPDATE actors SET age = 99");
            read = await session.GetRequired<Actor>(1);
            Assert.Equal(99, read.Age);
        }

        Assert.Same(read, await session.Get<Actor>(1));
        Assert.Equal(30, read.Age);
    }

    [Theory, SyncAndAsync]
    public async Task S16_Each_level_goes_back_to_its_own_beginning(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 0 });
        await using var session = Open(form);
        var actor = await session.GetRequired<Actor>(1);
        var handles = new Stack<TestTransaction>();
        for (var level = 1; level <= 6; level++)
        {
            actor.Age = level;
            handles.Push(await session.BeginNested());
        }

        actor.Age = 7;
        for (var level = 6; level >= 1; level--)
        {
            await handles.Pop().Rollback();
            Assert.Equal(level, actor.Age);
            Assert.Equal(level, await session.Scalar<int>("SELECT age FROM actors"));
        }

        await session.Commit();
        Assert.Equal(1, (await Stored<Actor>(1))!.Age);
    }

    [Theory, SyncAndAsync]
    public async Task S16_A_version_goes_back_with_its_row(Form form)
    {
        var ticket = new Ticket { Price = 10 };
        await using var session = Open(form);
        session.Add(ticket);
        await using (await session.BeginNested())
        {
            ticket.Price = 20;
            await session.Flush();
            Assert.Equal(2, ticket.Version);
        }

        Assert.Equal((10, 1), (ticket.Price, ticket.Version));
        ticket.Price = 30;
        await session.Commit();
        Assert.Equal((30, 2), (ticket.Price, ticket.Version));
    }

    [Theory, SyncAndAsync]
    public async Task S16_Many_rows_inserted_inside_are_undone(Form form)
    {
        await using var session = Open(form);
        var many = Enumerable.Range(1, 500).Select(number => new Play { Title = $"Play {number}" }).ToArray();
        await using (await session.BeginNested())
        {
            session.Add(many);
            await session.Flush();
            Assert.Equal(500, (await session.List<Play>()).Count);
        }

        Assert.All(many, play => Assert.Equal(EntityState.Transient, session.Session.StateOf(play)));
        Assert.Empty(await session.List<Play>());
        session.Add(many);
        await session.Commit();
        Assert.Equal(500, (await session.List<Play>()).Count);
    }

    [Theory, SyncAndAsync]
    public async Task S17_Unflushed_changes_made_inside_are_discarded_by_the_rollback(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Age = 30 }, new Play { Id = 1, Title = "Faust" }, new Play { Id = 2, Title = "Nathan" });
        await using var session = Open(form, new OrmSessionOptions { AutoFlush = false });
        var actor = await session.GetRequired<Actor>(1);
        var play = await session.GetRequired<Play>(1);
        var removed = await session.GetRequired<Play>(2);
        var added = new Actor { Name = "Bea" };
        await using (await session.BeginNested())
        {
            actor.Age = 31;
            play.Title = "Urfaust";
            session.Remove(removed);
            session.Add(added);
        }

        Assert.Equal((30, "Faust"), (actor.Age, play.Title));
        Assert.Equal((EntityState.Persistent, EntityState.Transient), (session.Session.StateOf(removed), session.Session.StateOf(added)));
        Assert.Empty(session.Session.New.Concat(session.Session.Dirty).Concat(session.Session.Deleted));
        Log.Clear();
        await session.Commit();
        Assert.Empty(Log.Statements);
        Assert.NotNull(await Stored<Play>(2));
    }
}
