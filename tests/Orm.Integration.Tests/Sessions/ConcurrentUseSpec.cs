using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentence 67: one operation at a time on one session.</summary>
public abstract class ConcurrentUseSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task S67_Two_operations_at_once_raise_ConcurrentUseException_naming_both()
    {
        await using var engine = Database.CreatePatientEngine();
        await engine.CreateAllAsync();
        await using var holder = engine.OpenSession();
        await holder.ExecuteAsync($"DELETE FROM actors");
        await using var session = engine.OpenSession();
        session.Add(new Actor { Id = 1, Name = "Ada" });
        var commit = session.CommitAsync();
        Assert.False(commit.IsCompleted);

        var error = await Assert.ThrowsAsync<ConcurrentUseException>(() => session.Query<Actor>().ToListAsync().AsTask());

        Assert.Contains("CommitAsync", error.Message, StringComparison.Ordinal);
        Assert.Contains("ToListAsync", error.Message, StringComparison.Ordinal);
        Assert.Throws<ConcurrentUseException>(() => session.Add(new Actor { Name = "Bea" }));
        await holder.CommitAsync();
        await commit;
        Assert.Equal(1, holder.Query<Actor>().Count());
    }

    [Fact]
    public async Task S67_Nothing_interleaves_when_many_threads_use_one_session()
    {
        await Store([.. Enumerable.Range(1, 50).Select(number => new Actor { Id = number, Name = $"Actor {number}" })]);
        await using var session = Engine.OpenSession();
        var refused = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, 400), new ParallelOptions { MaxDegreeOfParallelism = 4 }, (_, _) =>
        {
            try
            {
                Assert.Equal(50, session.Query<Actor>().ToList().Select(actor => actor.Id).Distinct().Count());
            }
            catch (ConcurrentUseException)
            {
                Interlocked.Increment(ref refused);
            }
            return ValueTask.CompletedTask;
        });

        Assert.InRange(refused, 0, 399);
        Assert.Equal(50, session.Query<Actor>().Count());
    }

    [Theory, SyncAndAsync]
    public async Task S67_Foreach_and_ToList_read_all_rows_first(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        var seen = 0;
        if (form == Form.Sync)
        {
            foreach (var actor in session.Session.Query<Actor>())
            {
                await session.Execute($"INSERT INTO plays (title, minutes) VALUES ('x', {actor.Id})");
                seen++;
            }
        }
        else
        {
            await foreach (var actor in session.Session.Query<Actor>())
            {
                await session.Execute($"INSERT INTO plays (title, minutes) VALUES ('x', {actor.Id})");
                seen++;
            }
        }

        Assert.Equal((2, 2), (seen, (await session.List<Play>()).Count));
    }

    [Theory, SyncAndAsync]
    public async Task S67_While_a_stream_is_open_any_other_statement_is_concurrent_use(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        await Stream(session, form, async actor =>
        {
            Func<Task>[] uses =
            [
                () => session.List<Actor>(), () => session.Execute("DELETE FROM actors"), () => session.Get<Actor>(77),
                session.Flush, session.Commit, session.Rollback,
            ];
            foreach (var use in uses)
            {
                var error = await Assert.ThrowsAsync<ConcurrentUseException>(use);
                Assert.Contains(form == Form.Sync ? "AsEnumerable" : "AsAsyncEnumerable", error.Message, StringComparison.Ordinal);
            }
        });
        Assert.Equal(2, (await session.List<Actor>()).Count);
    }

    [Theory, SyncAndAsync]
    public async Task S67_While_a_stream_is_open_setting_properties_and_Add_are_allowed(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        await Stream(session, form, actor =>
        {
            actor.Age = 20 + actor.Id;
            session.Add(new Play { Title = actor.Name });
            return Task.CompletedTask;
        });
        await session.Commit();

        Assert.Equal([21, 22], (await session.List<Actor>()).Select(actor => actor.Age).Order());
        Assert.Equal(22, (await Stored<Actor>(2))!.Age);
        Assert.Equal(["Ada", "Bea"], (await session.List<Play>()).Select(play => play.Title).Order(StringComparer.Ordinal));
    }

    [Theory, SyncAndAsync]
    public async Task S67_A_stream_that_is_left_early_frees_the_session(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" });
        await using var session = Open(form);
        await Assert.ThrowsAsync<TimeoutException>(() => Stream(session, form, _ => throw new TimeoutException()));

        Assert.Equal(1, await session.Execute("DELETE FROM actors WHERE id = 1"));
        await session.Commit();
        await Elsewhere("DELETE FROM actors");
    }

    static async Task Stream(TestSession session, Form form, Func<Actor, Task> visit)
    {
        if (form == Form.Sync)
        {
            foreach (var actor in session.Session.Query<Actor>().OrderBy(actor => actor.Id).AsEnumerable())
            {
                await visit(actor);
            }
        }
        else
        {
            await foreach (var actor in session.Session.Query<Actor>().OrderBy(actor => actor.Id).AsAsyncEnumerable())
            {
                await visit(actor);
            }
        }
    }
}
