using Microsoft.Extensions.Hosting;
using Orm;

namespace App;

/// <summary>Creates the tables before the program begins.</summary>
sealed class Tables(Engine engine) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => engine.CreateAllAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
