using System.Diagnostics;

namespace Orm.Integration.Tests.Databases;

/// <summary>An empty database that lives as long as one test. Specs run over these, so that a new database is a line each.</summary>
public interface ITestDatabase : IAsyncDisposable
{
    /// <summary>Whether sessions have connections of their own; an in-memory SQLite database is a single one.</summary>
    bool HasManyConnections { get; }

    /// <summary>Whether one transaction that writes keeps every other out, as on SQLite.</summary>
    bool HasOneWriter { get; }

    /// <summary>Whether the tables of this assembly and its references are there from the start.</summary>
    bool HasTables { get; }

    /// <summary>Whether times keep C#'s ticks; else they are cut to microseconds.</summary>
    bool HasTicks { get; }

    /// <summary>Whether an error of one statement ends the transaction, as on PostgreSQL.</summary>
    bool ErrorsEndTransactions { get; }

    /// <summary>What an INSERT ends with that leaves the key <c>id</c> to the database.</summary>
    string ReturningId { get; }

    /// <summary>How the echo tells the beginning of a transaction that writes.</summary>
    string BeginWrite { get; }

    /// <summary>How the echo tells the beginning of a transaction that only reads.</summary>
    string BeginRead { get; }

    /// <summary>Whether the statements of a flush share round trips.</summary>
    bool HasBatches { get; }

    /// <summary>What telemetry calls the database system.</summary>
    string SystemName { get; }

    /// <summary>What kind the spans of statements are of.</summary>
    ActivityKind SpanKind { get; }

    /// <summary>The database's code of a violated unique constraint.</summary>
    string UniqueViolationCode { get; }

    ValueTask CreateAsync();

    /// <summary>Sees to it that keys made from now on are greater than those that rows were given.</summary>
    ValueTask CountOnAsync();

    /// <summary>An engine that waits for locks a second at most.</summary>
    Engine CreateEngine(OrmOptions? options = null);

    /// <summary>An engine that waits for locks as long as a test may take.</summary>
    Engine CreatePatientEngine();
}
