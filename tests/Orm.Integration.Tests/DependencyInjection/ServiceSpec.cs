using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;
using Orm.Sqlite;

namespace Orm.Integration.Tests.DependencyInjection;

/// <summary>Engines and sessions of a container.</summary>
public abstract class ServiceSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    static readonly ServiceProviderOptions Checked = new() { ValidateScopes = true, ValidateOnBuild = true };

    [Theory, SyncAndAsync]
    public async Task The_engine_is_one_and_is_made_when_it_is_asked_for_and_disposed_with_the_container(Form form)
    {
        var made = 0;
        var provider = new ServiceCollection().AddOrm(_ => Make(ref made)).BuildServiceProvider(Checked);
        Assert.Equal(0, made);
        var engine = provider.GetRequiredService<Engine>();
        using (var scope = provider.CreateScope())
        {
            Assert.Same(engine, scope.ServiceProvider.GetRequiredService<Engine>());
        }

        Assert.Equal(1, made);
        await Dispose(provider, form);
        Assert.Throws<ObjectDisposedException>(() => engine.OpenSession());

        Engine Make(ref int count)
        {
            count++;
            return CreateEngine();
        }
    }

    [Theory, SyncAndAsync]
    public async Task A_session_is_its_scopes_and_is_disposed_with_it_and_rolled_back(Form form)
    {
        await using var provider = Services().BuildServiceProvider(Checked);
        var scope = provider.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<Session>();
        Assert.Same(session, scope.ServiceProvider.GetRequiredService<Session>());
        session.Add(new Play { Id = 1, Title = "Faust" });
        await session.FlushAsync();
        if (form == Form.Sync)
        {
            scope.Dispose();
        }
        else
        {
            await scope.DisposeAsync();
        }

        Assert.Throws<ObjectDisposedException>(() => session.Get<Play>(1));
        await using var other = provider.CreateAsyncScope();
        Assert.NotSame(session, other.ServiceProvider.GetRequiredService<Session>());
        Assert.Null(await other.ServiceProvider.GetRequiredService<Session>().GetAsync<Play>(1));
        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<Session>());
    }

    [Theory, SyncAndAsync]
    public async Task The_factory_opens_sessions_outside_scopes_that_belong_to_whoever_opened_them(Form form)
    {
        await using var provider = Services(new OrmSessionOptions { AutoFlush = false }).BuildServiceProvider(Checked);
        var factory = provider.GetRequiredService<ISessionFactory>();
        await using var first = new TestSession(factory.OpenSession(), form);
        await using var second = new TestSession(factory.OpenSession(), form);
        Assert.NotSame(first.Session, second.Session);
        first.Add(new Play { Title = "Faust" });

        // By the options that were registered.
        Assert.Empty(await first.List<Play>());
    }

    [Fact]
    public async Task A_scoped_session_has_the_options_that_were_registered()
    {
        await using var provider = Services(new OrmSessionOptions { AutoFlush = false }).BuildServiceProvider(Checked);
        await using var scope = provider.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<Session>();
        session.Add(new Play { Title = "Faust" });

        Assert.Empty(await session.Query<Play>().ToListAsync());
    }

    [Theory, SyncAndAsync]
    public async Task The_containers_logger_factory_is_used_where_the_options_name_none(Form form)
    {
        using var own = new StatementLog();
        foreach (var options in new[] { new OrmOptions { Echo = true }, new OrmOptions { Echo = true, LoggerFactory = own } })
        {
            using var containers = new StatementLog();
            await using var provider = new ServiceCollection()
                .AddSingleton<ILoggerFactory>(containers)
                .AddOrm(_ => CreateEngine(options))
                .BuildServiceProvider(Checked);
            await using var session = new TestSession(provider.GetRequiredService<ISessionFactory>().OpenSession(), form);
            containers.Clear();
            own.Clear();
            await session.Execute("DELETE FROM plays");
            await session.Rollback();
            string[] expected = [Database.BeginWrite, "DELETE FROM plays", "ROLLBACK"];
            Assert.Equal(options.LoggerFactory is null ? expected : [], containers.Statements);
            Assert.Equal(options.LoggerFactory is null ? [] : expected, own.Statements);
        }
    }

    [Theory, SyncAndAsync]
    public async Task Engines_are_told_apart_by_their_keys(Form form)
    {
        await using var provider = new ServiceCollection()
            .AddOrm(_ => CreateEngine())
            .AddKeyedOrm("reports", _ => SqliteEngine.Create("sqlite://"), new OrmSessionOptions { AutoFlush = false })
            .AddScoped<Report>()
            .BuildServiceProvider(Checked);
        await provider.GetRequiredKeyedService<Engine>("reports").CreateAllAsync();
        await using var scope = provider.CreateAsyncScope();
        var report = scope.ServiceProvider.GetRequiredService<Report>();
        Assert.NotSame(report.Main, report.Reports);
        Assert.Same(report.Reports, scope.ServiceProvider.GetRequiredKeyedService<Session>("reports"));
        report.Reports.Add(new Play { Title = "Faust" });
        await report.Reports.CommitAsync();

        Assert.Empty(await new TestSession(report.Main, form).List<Play>());
        Assert.Single(await new TestSession(report.Reports, form).List<Play>());
        await using var session = provider.GetRequiredKeyedService<ISessionFactory>("reports").OpenSession();
        Assert.Single(await session.Query<Play>().ToListAsync());
    }

    [Fact]
    public async Task Of_two_registrations_the_later_one_holds_so_that_a_test_can_replace_the_programs()
    {
        await using var provider = new ServiceCollection()
            .AddOrm(_ => throw new InvalidOperationException("The first was asked."))
            .AddOrm(_ => CreateEngine())
            .BuildServiceProvider(Checked);
        await using var scope = provider.CreateAsyncScope();

        Assert.Empty(await scope.ServiceProvider.GetRequiredService<Session>().Query<Play>().ToListAsync());
    }

    ServiceCollection Services(OrmSessionOptions? options = null)
    {
        var services = new ServiceCollection();
        services.AddOrm(_ => CreateEngine(), options);
        return services;
    }

    Engine CreateEngine(OrmOptions? options = null)
    {
        var engine = Database.CreateEngine(options);
        if (!Database.HasTables)
        {
            engine.CreateAll();
        }

        return engine;
    }

    static async Task Dispose(ServiceProvider provider, Form form)
    {
        if (form == Form.Sync)
        {
            provider.Dispose();
        }
        else
        {
            await provider.DisposeAsync();
        }
    }

    sealed record Report(Session Main, [FromKeyedServices("reports")] Session Reports);
}
