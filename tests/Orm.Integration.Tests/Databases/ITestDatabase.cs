namespace Orm.Integration.Tests.Databases;

/// <summary>An empty database that lives as long as one test. Specs run over these, so that a new database is a line each.</summary>
public interface ITestDatabase : IAsyncDisposable
{
    /// <summary>Whether sessions have connections of their own; an in-memory SQLite database is a single one.</summary>
    bool HasManyConnections { get; }

    /// <summary>How the echo tells the beginning of a transaction that writes.</summary>
    string BeginWrite { get; }

    /// <summary>How the echo tells the beginning of a transaction that only reads.</summary>
    string BeginRead { get; }

    ValueTask CreateAsync();

    /// <summary>An engine that waits for locks a second at most.</summary>
    Engine CreateEngine(OrmOptions? options = null);

    /// <summary>An engine that waits for locks as long as a test may take.</summary>
    Engine CreatePatientEngine();
}
