namespace Orm;

/// <summary>
/// Opens sessions outside a scope: for background work, for tasks that run at once, for objects that outlive a request.
/// Registered by <c>AddOrm</c> as a singleton.
/// </summary>
/// <example><code>
/// public sealed class Cleaner(ISessionFactory sessions) : BackgroundService
/// {
///     protected override async Task ExecuteAsync(CancellationToken stoppingToken)
///     {
///         await using var session = sessions.OpenSession();
///         await session.ExecuteAsync($"DELETE FROM jobs WHERE done", stoppingToken);
///         await session.CommitAsync(stoppingToken);
///     }
/// }
/// </code></example>
public interface ISessionFactory
{
    /// <summary>Opens a session with the registered options. Whoever opens it disposes it.</summary>
    /// <exception cref="ObjectDisposedException">The engine is disposed.</exception>
    Session OpenSession();
}
