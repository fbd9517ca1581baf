using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Retry;

/// <summary>Engine.Run: a unit of work that is run again when the database refused it for what others did.</summary>
public abstract class RetrySpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    static readonly RetryPolicy atOnce = new() { MaxAttempts = 3, FirstDelay = TimeSpan.Zero };

    [Theory, SyncAndAsync]
    public async Task The_unit_is_committed_and_its_result_given_back(Form form)
    {
        var actor = await Run(form, session =>
        {
            Assert.True(session.InTransaction);
            var added = new Actor { Name = "Ada" };
            session.Add(added);
            return added;
        });

        Assert.Equal([Database.BeginWrite, "INSERT INTO actors", "COMMIT"], Starts());
        Assert.Equal("Ada", (await Stored<Actor>(actor.Id))!.Name);
    }

    [Theory, SyncAndAsync]
    public async Task A_refused_unit_runs_again_in_a_fresh_session_after_a_rollback(Form form)
    {
        var sessions = new List<Session>();
        var actor = new Actor { Name = "Ada" };
        await Run(form, session =>
        {
            sessions.Add(session);
            session.Add(actor);
            session.Flush();
            return sessions.Count switch
            {
                1 => throw new SerializationException("first"),
                2 => throw new DeadlockException("second"),
                _ => true,
            };
        });

        Assert.Equal(3, sessions.Distinct().Count());
        Assert.Equal(2, Log.Statements.Count(static statement => statement == "ROLLBACK"));
        Assert.Contains(Log.Lines, static line => line.StartsWith("RETRY 3 of 3", StringComparison.Ordinal) && line.EndsWith(nameof(DeadlockException), StringComparison.Ordinal));
        await using var session = Engine.OpenSession();
        Assert.Equal(actor.Id, session.Query<Actor>().Single().Id);
    }

    [Theory, SyncAndAsync]
    public async Task After_the_last_attempt_its_error_is_raised(Form form)
    {
        var attempts = 0;
        var error = await Assert.ThrowsAsync<SerializationException>(() => Run<bool>(form, _ => throw new SerializationException($"Attempt {++attempts}.")));

        Assert.Equal(3, attempts);
        Assert.Contains("Attempt 3.", error.Message, StringComparison.Ordinal);
        Assert.Contains("last of 3 attempts", error.Message, StringComparison.Ordinal);
    }

    [Theory, SyncAndAsync]
    public async Task Any_other_error_rolls_back_and_is_raised_at_once(Form form)
    {
        await Store(new Actor { Id = 1, Name = "Ada", Email = "star@stage" });
        var attempts = 0;
        await Assert.ThrowsAsync<UniqueViolationException>(() => Run(form, session =>
        {
            attempts++;
            session.Add(new Actor { Name = "Bea" });
            session.Flush();
            session.Add(new Actor { Name = "Cleo", Email = "star@stage" });
            session.Flush();
            return true;
        }));

        Assert.Equal(1, attempts);
        await using var session = Engine.OpenSession();
        Assert.Equal(1, session.Query<Actor>().Count());
    }

    [Theory, SyncAndAsync]
    public async Task Who_swallows_the_refusal_is_run_again_too(Form form)
    {
        await Store(new Play { Id = 1, Title = "Faust", Minutes = 10 });
        var attempts = 0;
        await Run(form, session =>
        {
            if (++attempts == 1)
            {
                throw new SessionInactiveException("Refused.", new SerializationException("first"));
            }

            session.GetRequired<Play>(1).Minutes = 20;
            return true;
        });

        Assert.Equal(2, attempts);
        Assert.Equal(20, (await Stored<Play>(1))!.Minutes);
    }

    [Theory, SyncAndAsync]
    public async Task RetryOn_names_other_errors(Form form)
    {
        var attempts = 0;
        var policy = new RetryPolicy { FirstDelay = TimeSpan.Zero, RetryOn = static error => error is TimeoutException };
        await Run(form, _ => ++attempts < 3 ? throw new TimeoutException() : true, policy);

        Assert.Equal(3, attempts);
        await Assert.ThrowsAsync<SerializationException>(() => Run<bool>(form, _ => throw new SerializationException("once"), RetryPolicy.None));
    }

    [Theory, SyncAndAsync]
    public async Task What_it_committed_by_itself_is_never_repeated(Form form)
    {
        var attempts = 0;
        await Assert.ThrowsAsync<SerializationException>(() => Run<bool>(form, session =>
        {
            attempts++;
            session.Add(new Actor { Name = "Ada" });
            session.Commit();
            throw new SerializationException("too late");
        }));

        Assert.Equal(1, attempts);
        await using var session = Engine.OpenSession();
        Assert.Equal(1, session.Query<Actor>().Count());
    }

    [Fact]
    public async Task A_cancelled_token_ends_the_waiting()
    {
        using var source = new CancellationTokenSource();
        var patient = new RetryPolicy { FirstDelay = TimeSpan.FromHours(10), LongestDelay = TimeSpan.FromHours(10) };
        var running = Engine.RunAsync(
            _ =>
            {
                source.CancelAfter(TimeSpan.FromMilliseconds(50));
                throw new SerializationException("first");
            },
            patient,
            cancellationToken: source.Token);

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        Assert.Equal(source.Token, cancelled.CancellationToken);
    }

    [Fact]
    public async Task A_token_cancelled_beforehand_runs_nothing()
    {
        var token = new CancellationToken(true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Engine.RunAsync(
            static _ =>
            {
                Assert.Fail("It ran.");
                return Task.CompletedTask;
            },
            cancellationToken: token));
        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task A_level_that_the_database_lacks_is_an_error(Form form)
        => await Assert.ThrowsAsync<OrmException>(() => form == Form.Sync
            ? Task.FromResult(Engine.Run(static _ => true, atOnce, System.Data.IsolationLevel.Chaos))
            : Engine.RunAsync(static _ => Task.FromResult(true), atOnce, System.Data.IsolationLevel.Chaos));

    Task<T> Run<T>(Form form, Func<Session, T> work, RetryPolicy? policy = null) => form == Form.Sync
        ? Task.Run(() => Engine.Run(work, policy ?? atOnce))
        : Engine.RunAsync(session => Task.Run(() => work(session)), policy ?? atOnce);

    string[] Starts() => [.. Log.Statements.Select(static statement => string.Join(' ', statement.Split(' ').Take(statement.StartsWith("INSERT", StringComparison.Ordinal) ? 3 : 2)))];
}
