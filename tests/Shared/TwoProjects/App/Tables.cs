using Microsoft.Extensions.Hosting;
using Orm;

namespace App;

/// <summary>Creates the tables before the program begins.</summary>
sealed class Tables(Engine engine) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken) => await engine.CreateAllAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
