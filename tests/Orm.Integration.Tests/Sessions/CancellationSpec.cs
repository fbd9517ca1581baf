using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentences 63 and 66: operations that are called off.</summary>
public abstract class CancellationSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task S66_A_token_cancelled_beforehand_sends_nothing_and_leaves_the_session_usable()
    {
        await using var session = Engine.OpenSession();
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var token = source.Token;
        session.Add(new Actor { Id = 1, Name = "Ada" });

        Func<Task>[] operations =
        [
            () => session.Query<Actor>().ToListAsync(token).AsTask(),
            () => session.Query<Actor>().CountAsync(token).AsTask(),
            () => session.Sql($"SELECT 1").SingleAsync(token).AsTask(),
            async () => await session.GetAsync<Actor>(1, RowLock.None, token),
            async () => await session.GetRequiredAsync<Actor>(1, token),
            async () => await session.ExecuteAsync($"DELETE FROM actors", token),
            async () => await session.FlushAsync(token),
            async () => await session.CommitAsync(token),
            async () => await session.BeginAsync(cancellationToken: token),
            async () => await Engine.CreateAllAsync(token),
            async () => { await foreach (var actor in session.Query<Actor>().AsAsyncEnumerable(token)) { Assert.Fail(actor.Name); } },
        ];
        foreach (var operation in operations)
        {
            var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(operation);
            Assert.Equal(token, cancelled.CancellationToken);
        }

        Assert.Empty(Log.Lines);
        Assert.False(session.InTransaction);
        await session.CommitAsync();
        Assert.NotNull(await Stored<Actor>(1));
    }

    [Fact]
    public async Task S66_A_cancelled_query_raises_OperationCanceledException_with_the_callers_token()
    {
        await using var session = Engine.OpenSession();
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await Task.Run(() => session.Sql($"{SqlText.Raw(Endless)}").SingleAsync(source.Token).AsTask()));

        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.Equal(1, session.Sql($"SELECT 1").Single().Get<int>(0));
    }

    [Fact]
    public async Task S66_A_wait_for_a_lock_can_be_cancelled()
    {
        await using var engine = Database.CreatePatientEngine();
        await engine.CreateAllAsync();
        await using var holder = engine.OpenSession();
        await holder.ExecuteAsync($"INSERT INTO actors (id, name) VALUES (1, 'Bea')");
        await using var session = engine.OpenSession();
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        session.Add(new Actor { Id = 1, Name = "Ada" });

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await session.FlushAsync(source.Token));

        Assert.Equal(source.Token, cancelled.CancellationToken);
    }

    [Fact]
    public async Task S66_A_cancelled_flush_leaves_nothing_half_written()
    {
        using var source = new CancellationTokenSource();
        await using var session = Engine.OpenSession();
        session.AddRange(Enumerable.Range(1, 2000).Select(number => new Actor { Id = number, Name = $"Actor {number}" }));
        session.Add(new Play { Id = 1, Title = "Faust" });
        await session.FlushAsync();
        var actors = session.Query<Actor>().ToList();
        foreach (var actor in actors)
        {
            actor.Age = 50;
        }
        session.BeforeFlush += _ => source.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await session.FlushAsync(source.Token));
        Assert.Throws<SessionInactiveException>(() => session.Query<Actor>().Count());
        await session.RollbackAsync();

        Assert.Equal(0, session.Query<Actor>().Count());
        Assert.Equal(0, session.Query<Play>().Count());
    }

    [Fact]
    public async Task S63_A_statement_whose_interruption_ended_the_transaction_makes_the_session_inactive()
    {
        await using var session = Engine.OpenSession();
        await session.ExecuteAsync($"INSERT INTO actors (id, name) VALUES (1, 'Ada')");
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await Task.Run(() => session.ExecuteAsync($"{SqlText.Raw("INSERT INTO plays (title, minutes) SELECT 'x', (" + Endless + ")")}", source.Token).AsTask()));
        Assert.Equal(source.Token, cancelled.CancellationToken);
        Log.Clear();

        Assert.Same(cancelled, Assert.Throws<SessionInactiveException>(() => session.Query<Actor>().Count()).InnerException);
        Assert.Throws<SessionInactiveException>(() => session.Execute($"INSERT INTO actors (id, name) VALUES (2, 'Bea')"));
        Assert.Empty(Log.Lines);
        session.Rollback();
        Assert.Equal(0, session.Query<Actor>().Count());
    }

    /// <summary>A query that would run for hours.</summary>
    const string Endless = "SELECT count(*) FROM (WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 100000000000) SELECT n FROM numbers) AS counted";
}
