using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>One engine, many threads; and what is left when engine or session are disposed.</summary>
public abstract class EngineSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task Threads_share_an_engine_each_with_its_own_sessions(Form form)
    {
        const int Threads = 8;
        const int Rounds = 25;
        await using var engine = Database.CreatePatientEngine();
        await engine.CreateAllAsync();
        await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Run(async () =>
        {
            for (var round = 0; round < Rounds; round++)
            {
                var id = (thread * Rounds) + round + 1;
                await using (var writer = new TestSession(engine.OpenSession(), form))
                {
                    writer.Add(new Actor { Id = id, Name = $"Actor {id}" });
                    await writer.Flush();
                    var mine = await writer.GetRequired<Actor>(id);
                    mine.Age = thread;
                    await writer.Commit();
                }
                await using var reader = new TestSession(engine.OpenSession(), form);
                var name = $"Actor {id}";
                var read = Assert.Single(await reader.List(reader.Session.Query<Actor>().Where(actor => actor.Name == name)));
                Assert.Equal((id, thread), (read.Id, read.Age));
            }
        })));

        await using var session = new TestSession(engine.OpenSession(), form);
        Assert.Equal(Threads * Rounds, await session.Scalar<int>("SELECT count(*) FROM actors"));
        Assert.Equal(Rounds * Threads * (Threads - 1) / 2, await session.Scalar<int>("SELECT sum(age) FROM actors"));
    }

    [Theory, SyncAndAsync]
    public async Task Threads_that_add_to_one_row_lose_no_addition(Form form)
    {
        await using var engine = Database.CreatePatientEngine();
        await engine.CreateAllAsync();
        await using var first = new TestSession(engine.OpenSession(), form);
        first.Add(new Actor { Id = 1, Name = "Ada", Age = 0 });
        await first.Commit();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var round = 0; round < 20; round++)
            {
                await using var session = new TestSession(engine.OpenSession(), form);
                await using var transaction = await session.Begin();
                var actor = (await session.Get<Actor>(1, RowLock.Update))!;
                actor.Age++;
                await transaction.Commit();
            }
        })));

        await using var last = new TestSession(engine.OpenSession(), form);
        Assert.Equal(80, (await last.GetRequired<Actor>(1)).Age);
    }

    [Theory, SyncAndAsync]
    public async Task A_session_disposed_twice_is_disposed_once(Form form)
    {
        var session = Open(form);
        await session.Execute("DELETE FROM actors");
        await session.DisposeAsync();
        await session.DisposeAsync();

        Assert.Single(Log.Statements, statement => statement == "ROLLBACK");
    }

    [Theory, SyncAndAsync]
    public async Task A_disposed_session_refuses_every_use(Form form)
    {
        var session = Open(form);
        await session.DisposeAsync();

        Func<Task>[] uses =
        [
            () => session.List<Actor>(), () => session.Get<Actor>(1), () => session.Execute("DELETE FROM actors"),
            session.Flush, session.Commit, session.Rollback, () => session.Begin(),
            () => { session.Add(new Actor { Name = "Ada" }); return Task.CompletedTask; },
        ];
        foreach (var use in uses)
        {
            await Assert.ThrowsAsync<ObjectDisposedException>(use);
        }
    }

    [Fact]
    public async Task An_engine_disposed_twice_is_disposed_once()
    {
        var engine = Database.CreateEngine();
        engine.Dispose();
        engine.Dispose();
        await engine.DisposeAsync();

        Assert.Throws<ObjectDisposedException>(() => engine.OpenSession());
    }

    [Theory, SyncAndAsync]
    public async Task An_engine_disposed_under_open_sessions_rolls_them_back(Form form)
    {
        await using var engine = Database.CreateEngine();
        await engine.CreateAllAsync();
        var (idle, busy) = (new TestSession(engine.OpenSession(), form), new TestSession(engine.OpenSession(), form));
        await busy.Execute("INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        engine.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => idle.List<Actor>());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => busy.Execute("DELETE FROM actors"));
        await Assert.ThrowsAsync<ObjectDisposedException>(busy.Commit);
        await idle.DisposeAsync();
        await busy.DisposeAsync();
        Assert.Null(await Stored<Actor>(1));
    }

    [Fact]
    public async Task An_object_of_a_disposed_session_is_detached_and_keeps_its_values()
    {
        await Store(new Play { Id = 1, Title = "Faust" });
        var play = (await Stored<Play>(1))!;
        play.Title = "Egmont";

        await using var session = Engine.OpenSession();
        Assert.Equal(EntityState.Detached, session.StateOf(play));
        Assert.Equal("Egmont", play.Title);
    }
}
