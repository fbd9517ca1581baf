namespace Orm.Integration.Tests.Databases;

/// <summary>
/// What the specs stand on: a database of their own for every test, with all tables of this assembly and its references,
/// and an engine whose echo is recorded.
/// </summary>
public abstract class DatabaseSpec<TDatabase> : IAsyncLifetime
    where TDatabase : ITestDatabase, new()
{
    protected TDatabase Database { get; } = new();

    protected StatementLog Log { get; } = new();

    protected Engine Engine { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Database.CreateAsync();
        Engine = Database.CreateEngine(new OrmOptions { Echo = true, LoggerFactory = Log });
        if (!Database.HasTables)
        {
            await Engine.CreateAllAsync();
        }
        Log.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await Engine.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>A session whose operations run in the given form.</summary>
    protected TestSession Open(Form form, OrmSessionOptions? options = null) => new(Engine.OpenSession(options), form);

    /// <summary>Writes rows in a session of their own, and forgets what that echoed.</summary>
    protected async Task Store(params IEntity[] entities)
    {
        await using (var session = Engine.OpenSession())
        {
            session.AddRange(entities);
            await session.CommitAsync();
        }
        await Database.CountOnAsync();
        Log.Clear();
    }

    /// <summary>What another session sees.</summary>
    protected async Task<T?> Stored<T>(int key)
        where T : class, IKeyed<T, int>
    {
        await using var session = Engine.OpenSession();
        return await session.GetAsync<T>(key);
    }

    /// <summary>Runs a statement in a session of its own, as another program would.</summary>
    protected async Task Elsewhere(string sql)
    {
        await using (var session = Engine.OpenSession())
        {
            await session.ExecuteAsync($"{SqlText.Raw(sql)}");
            await session.CommitAsync();
        }
        Log.Clear();
    }
}
