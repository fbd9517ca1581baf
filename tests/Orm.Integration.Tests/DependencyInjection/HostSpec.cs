using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.DependencyInjection;

/// <summary>Engine and sessions in a generic host, as a web or worker program has them.</summary>
public abstract class HostSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task A_hosted_service_works_with_sessions_of_its_own_beside_those_of_requests()
    {
        // The container validates itself, scopes included, in this environment.
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = Environments.Development });
        builder.Logging.ClearProviders();
        builder.Services.AddOrm(_ => CreateEngine()).AddScoped<Desk>().AddSingleton<Cashier>().AddHostedService(static services => services.GetRequiredService<Cashier>());
        var host = builder.Build();
        var engine = host.Services.GetRequiredService<Engine>();
        await host.StartAsync(TestContext.Current.CancellationToken);
        await using (var request = host.Services.CreateAsyncScope())
        {
            await request.ServiceProvider.GetRequiredService<Desk>().OrderAsync("Faust");
        }

        var cashier = host.Services.GetRequiredService<Cashier>();
        Assert.Equal("Faust", await cashier.Seen.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        await host.StopAsync(TestContext.Current.CancellationToken);
        Assert.True(cashier.ExecuteTask!.IsCompletedSuccessfully);
        await using (var session = host.Services.GetRequiredService<ISessionFactory>().OpenSession())
        {
            Assert.Equal(1, (await session.GetRequiredAsync<Play>(1)).Minutes);
        }

        await ((IAsyncDisposable)host).DisposeAsync();

        Assert.Throws<ObjectDisposedException>(() => engine.OpenSession());
    }

    // A database in memory is the engine's own, and has no tables yet.
    Engine CreateEngine()
    {
        var engine = Database.CreateEngine();
        engine.CreateAll();
        return engine;
    }

    sealed class Desk(Session session)
    {
        public async Task OrderAsync(string title)
        {
            session.Add(new Play { Id = 1, Title = title });
            await session.CommitAsync();
        }
    }

    sealed class Cashier(ISessionFactory sessions) : BackgroundService
    {
        readonly TaskCompletionSource<string> seen = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Seen => seen.Task;

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await using var session = sessions.OpenSession();
                if (await session.GetAsync<Play>(1, stoppingToken) is { } play)
                {
                    play.Minutes++;
                    await session.CommitAsync(stoppingToken);
                    seen.SetResult(play.Title);
                    return;
                }

                await Task.Delay(TimeSpan.FromMilliseconds(10), stoppingToken);
            }
        }
    }
}
