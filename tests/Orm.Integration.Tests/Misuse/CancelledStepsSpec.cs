using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Misuse;

/// <summary>
/// Sentence 66 at every step that an operation takes on the database: cancelled there, it raises OperationCanceledException
/// with the caller's token, all or nothing is written, the session goes on after Rollback and no connection is lost.
/// </summary>
public abstract class CancelledStepsSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    static readonly (string Name, Func<Engine, Session, CancellationToken, Task> Run)[] units =
    [
        ("ToListAsync", static async (_, session, token) => await session.Query<Actor>().ToListAsync(token)),
        ("CountAsync", static async (_, session, token) => await session.Query<Actor>().CountAsync(token)),
        ("AsAsyncEnumerable", static async (_, session, token) =>
        {
            await foreach (var actor in session.Query<Actor>().AsAsyncEnumerable(token))
            {
                Assert.NotNull(actor.Name);
            }
        }),
        ("GetAsync", static async (_, session, token) => await session.GetAsync<Actor>(2, RowLock.None, token)),
        ("Sql", static async (_, session, token) => await session.Sql<int>($"SELECT id FROM actors").ToListAsync(token)),
        ("CommitAsync", static async (_, session, token) =>
        {
            await Change(session, token);
            await session.CommitAsync(token);
        }),
        ("FlushAsync and CommitAsync", static async (_, session, token) =>
        {
            await Change(session, token);
            await session.FlushAsync(token);
            await session.CommitAsync(token);
        }),
        ("an autoflush", static async (_, session, token) =>
        {
            await Change(session, token);
            Assert.Equal(3, await session.Query<Actor>().CountAsync(token));
            await session.CommitAsync(token);
        }),
        ("TransactionAsync", static (_, session, token) => session.TransactionAsync(inside => Change(inside, token), token)),
        ("BeginAsync", static async (_, session, token) =>
        {
            await using var transaction = await session.BeginAsync(cancellationToken: token);
            await Change(session, token);
            await transaction.CommitAsync(token);
        }),
        ("BeginNestedAsync", static async (_, session, token) =>
        {
            await using (var nested = await session.BeginNestedAsync(token))
            {
                await Change(session, token);
                await nested.CommitAsync(token);
            }

            await session.CommitAsync(token);
        }),
        ("RunAsync", static (engine, _, token) => engine.RunAsync(inside => Change(inside, token), cancellationToken: token)),
    ];

    static readonly string[] unchanged = ["1 ", "2 ", "3 "];
    static readonly string[] changed = ["1 50", "2 ", "4 "];

    public static TheoryData<string> Units => [.. units.Select(static unit => unit.Name)];

    [Theory, MemberData(nameof(Units))]
    public async Task S66_Cancelled_at_any_step_a_unit_is_written_whole_or_not_at_all(string name)
    {
        var run = units.Single(unit => unit.Name == name).Run;
        var steps = await RunAsync(run, cancelAt: int.MaxValue);
        Assert.InRange(steps, 2, 60);
        for (var step = 1; step <= steps; step++)
        {
            await RunAsync(run, step);
        }
    }

    /// <summary>Runs a unit that is cancelled at a step, and tells how many steps it took.</summary>
    async Task<int> RunAsync(Func<Engine, Session, CancellationToken, Task> run, int cancelAt)
    {
        await Elsewhere("DELETE FROM actors");
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" }, new Actor { Id = 3, Name = "Cleo" });
        using var source = new CancellationTokenSource();
        var steps = 0;
        var driver = new SteppedDriver(Engine.Driver, async step =>
        {
            if (++steps == cancelAt)
            {
                await source.CancelAsync();
            }
        });
        var engine = new Engine(driver);
        await using (var session = engine.OpenSession())
        {
            var error = await Record.ExceptionAsync(() => run(engine, session, source.Token));
            var taken = steps;
            Assert.True(error is null or OperationCanceledException, $"Cancelled at step {cancelAt}: {error}");
            if (error is OperationCanceledException cancelled)
            {
                Assert.Equal(source.Token, cancelled.CancellationToken);
            }

            await session.RollbackAsync(CancellationToken.None);
            var rows = await Rows();
            Assert.True(
                rows.SequenceEqual(unchanged) || (error is null && rows.SequenceEqual(changed)),
                $"Cancelled at step {cancelAt}, with {error?.Message ?? "no error"}: {string.Join(", ", rows)}");
            Assert.Equal(3, await session.Query<Actor>().CountAsync(CancellationToken.None));
            await session.ExecuteAsync($"UPDATE actors SET name = 'still usable'", CancellationToken.None);
            await session.CommitAsync(CancellationToken.None);
            steps = taken;
        }

        Assert.Equal(0, driver.Rented);
        return steps;
    }

    static async Task Change(Session session, CancellationToken token)
    {
        (await session.GetRequiredAsync<Actor>(1, RowLock.None, token)).Age = 50;
        session.Remove(await session.GetRequiredAsync<Actor>(3, RowLock.None, token));
        session.Add(new Actor { Id = 4, Name = "Dora" });
    }

    async Task<string[]> Rows()
    {
        await using var session = Engine.OpenSession();
        return [.. (await session.Query<Actor>().OrderBy(actor => actor.Id).ToListAsync(CancellationToken.None)).Select(static actor => $"{actor.Id} {actor.Age}")];
    }
}
