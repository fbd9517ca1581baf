using Npgsql;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;
using Orm.PostgreSql;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>A COMMIT whose answer is lost: Engine.Run asks the server what became of it, and never guesses.</summary>
public sealed class CommitOutcomeTests : DatabaseSpec<Databases.PostgreSql>
{
    static readonly RetryPolicy policy = new() { MaxAttempts = 8, FirstDelay = TimeSpan.FromMilliseconds(5) };

    [Theory, SyncAndAsync]
    public async Task A_commit_that_the_server_made_is_success_and_is_not_repeated(Form form)
    {
        await using var proxy = Proxy();
        await using var engine = CreateEngine(proxy);
        var (attempts, told) = (0, false);
        var actor = await Run(engine, form, session =>
        {
            attempts++;
            session.AfterCommit += _ => told = true;
            proxy.CutAt("COMMIT\0", afterAnswer: true);
            var added = new Actor { Name = "Ada" };
            session.Add(added);
            return added;
        });

        Assert.Equal(1, attempts);
        Assert.True(told);
        Assert.Equal("Ada", (await Stored<Actor>(actor.Id))!.Name);
        Assert.Equal(EntityState.Detached, StateOf(actor));
        Assert.Contains(Log.Warnings, static line => line.EndsWith("Committed.", StringComparison.Ordinal));
        Assert.DoesNotContain("ROLLBACK", Log.Statements);
    }

    [Theory, SyncAndAsync]
    public async Task A_commit_that_the_server_never_got_is_run_again(Form form)
    {
        await using var proxy = Proxy();
        await using var engine = CreateEngine(proxy);
        var attempts = 0;
        await Run(engine, form, session =>
        {
            if (++attempts == 1)
            {
                proxy.CutAt("COMMIT\0", afterAnswer: false);
            }

            session.Add(new Actor { Name = "Ada" });
            return true;
        });

        Assert.Equal(2, attempts);
        await using var session = Engine.OpenSession();
        Assert.Equal(1, session.Query<Actor>().Count());
    }

    [Theory, SyncAndAsync]
    public async Task A_connection_lost_before_COMMIT_is_run_again(Form form)
    {
        await using var proxy = Proxy();
        await using var engine = CreateEngine(proxy);
        var attempts = 0;
        await Run(engine, form, session =>
        {
            if (++attempts == 1)
            {
                proxy.CutAt("INSERT INTO actors", afterAnswer: true);
            }

            session.Add(new Actor { Name = "Ada" });
            return true;
        });

        Assert.Equal(2, attempts);
        await using var session = Engine.OpenSession();
        Assert.Equal(1, session.Query<Actor>().Count());
    }

    [Theory, SyncAndAsync]
    public async Task Where_nobody_can_tell_the_error_says_so_and_nothing_is_repeated(Form form)
    {
        await using var proxy = Proxy();
        await using var engine = CreateEngine(proxy);
        var attempts = 0;
        var error = await Assert.ThrowsAsync<ConnectionLostException>(() => Run(engine, form, session =>
        {
            attempts++;
            session.Add(new Actor { Name = "Ada" });
            proxy.CutAt("COMMIT\0", afterAnswer: true, forGood: true);
            return true;
        }));

        Assert.Equal(1, attempts);
        Assert.Contains("outcome is unknown", error.Message, StringComparison.Ordinal);
    }

    [Theory, SyncAndAsync]
    public async Task Without_a_retried_unit_a_lost_commit_says_that_its_outcome_is_unknown(Form form)
    {
        await using var proxy = Proxy();
        await using var engine = CreateEngine(proxy);
        await using var session = new TestSession(engine.OpenSession(), form);
        session.Add(new Actor { Name = "Ada" });
        proxy.CutAt("COMMIT\0", afterAnswer: true);

        var error = await Assert.ThrowsAsync<ConnectionLostException>(session.Commit);
        Assert.Contains("outcome is unknown", error.Message, StringComparison.Ordinal);
        await session.Rollback();
        Assert.Single(await session.List<Actor>());
    }

    CuttingProxy Proxy()
    {
        var direct = new NpgsqlConnectionStringBuilder(Database.ConnectionString);
        return new CuttingProxy(direct.Host!, direct.Port);
    }

    Engine CreateEngine(CuttingProxy proxy)
    {
        var through = new NpgsqlConnectionStringBuilder(Database.ConnectionString) { Host = "127.0.0.1", Port = proxy.Port };
        return PostgreSqlEngine.Create(through.ConnectionString, new OrmOptions { Echo = true, LoggerFactory = Log });
    }

    EntityState StateOf(IEntity entity)
    {
        using var session = Engine.OpenSession();
        return session.StateOf(entity);
    }

    static Task<T> Run<T>(Engine engine, Form form, Func<Session, T> work) => form == Form.Sync
        ? Task.Run(() => engine.Run(work, policy))
        : engine.RunAsync(session => Task.Run(() => work(session)), policy);
}
