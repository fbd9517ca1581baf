using System.Diagnostics;
using Orm.Sqlite;

namespace Orm.Integration.Tests.Databases;

public sealed class SqliteMemory : ITestDatabase
{
    public bool HasManyConnections => false;

    public bool HasTicks => true;

    public bool HasOneWriter => true;

    public bool HasTables => false;

    public bool ErrorsEndTransactions => false;

    public string ReturningId => "";

    public string BeginWrite => "BEGIN IMMEDIATE";

    public string BeginRead => "BEGIN DEFERRED";

    public bool HasBatches => false;

    public string SystemName => "sqlite";

    public ActivityKind SpanKind => ActivityKind.Client;

    public string UniqueViolationCode => "2067";

    public ValueTask CreateAsync() => ValueTask.CompletedTask;

    public ValueTask CountOnAsync() => ValueTask.CompletedTask;

    public Engine CreateEngine(OrmOptions? options = null) => SqliteEngine.Create("Data Source=:memory:;Default Timeout=1", options);

    public Engine CreatePatientEngine() => SqliteEngine.Create("Data Source=:memory:;Default Timeout=60");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
