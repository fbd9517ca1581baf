namespace Orm.DependencyInjection;

/// <summary>An engine and what its sessions are opened with.</summary>
internal sealed class SessionFactory(Engine engine, OrmSessionOptions? options) : ISessionFactory
{
    public Session OpenSession() => engine.OpenSession(options);
}
