using Microsoft.Extensions.Logging;
using Orm;
using Orm.DependencyInjection;

// Where registrations are looked for.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers engines and their sessions.</summary>
public static class OrmServiceCollectionExtensions
{
    /// <summary>
    /// Registers an engine as a singleton, a <see cref="Session"/> for each scope, and an <see cref="ISessionFactory"/>. The
    /// container disposes engine and sessions. The engine logs to the container's <see cref="ILoggerFactory"/> where its
    /// options name none. Of two registrations the later one holds; several engines are told apart by
    /// <see cref="AddKeyedOrm"/>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="createEngine">Makes the engine, once, when it is first asked for.</param>
    /// <param name="sessionOptions">What every session is opened with; null for the defaults.</param>
    /// <returns>The services.</returns>
    /// <example><code>
    /// builder.Services.AddOrm(provider => SqliteEngine.Create("Data Source=example.db"));
    /// </code></example>
    public static IServiceCollection AddOrm(
        this IServiceCollection services, Func<IServiceProvider, Engine> createEngine, OrmSessionOptions? sessionOptions = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(createEngine);
        return services
            .AddSingleton(provider => Create(createEngine, provider))
            .AddSingleton<ISessionFactory>(provider => new SessionFactory(provider.GetRequiredService<Engine>(), sessionOptions))
            .AddScoped(static provider => provider.GetRequiredService<ISessionFactory>().OpenSession());
    }

    /// <summary>
    /// The same under a key, for a program with several databases: <c>[FromKeyedServices("reports")] Session session</c>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">What engine, sessions and factory are asked for by.</param>
    /// <param name="createEngine">Makes the engine, once, when it is first asked for.</param>
    /// <param name="sessionOptions">What every session is opened with; null for the defaults.</param>
    /// <returns>The services.</returns>
    /// <example><code>
    /// builder.Services.AddKeyedOrm("reports", provider => SqliteEngine.Create("Data Source=reports.db"));
    /// </code></example>
    public static IServiceCollection AddKeyedOrm(
        this IServiceCollection services, object serviceKey, Func<IServiceProvider, Engine> createEngine, OrmSessionOptions? sessionOptions = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(serviceKey);
        ArgumentNullException.ThrowIfNull(createEngine);
        return services
            .AddKeyedSingleton(serviceKey, (provider, _) => Create(createEngine, provider))
            .AddKeyedSingleton<ISessionFactory>(serviceKey, (provider, key) => new SessionFactory(provider.GetRequiredKeyedService<Engine>(key), sessionOptions))
            .AddKeyedScoped(serviceKey, static (provider, key) => provider.GetRequiredKeyedService<ISessionFactory>(key).OpenSession());
    }

    private static Engine Create(Func<IServiceProvider, Engine> createEngine, IServiceProvider provider)
    {
        var engine = createEngine(provider) ?? throw new OrmException("The function given to AddOrm made no engine. Return one, as of SqliteEngine.Create.");
        if (provider.GetService<ILoggerFactory>() is { } loggerFactory)
        {
            engine.LogTo(loggerFactory);
        }

        return engine;
    }
}
