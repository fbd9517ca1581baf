using System.Diagnostics;
using Orm.Sqlite;

namespace Orm.Integration.Tests.Databases;

public sealed class SqliteFile : ITestDatabase
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orm-sqlite-");

    public string Path => System.IO.Path.Combine(folder.FullName, "test.db");

    public bool HasManyConnections => true;

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

    public Engine CreateEngine(OrmOptions? options = null) => SqliteEngine.Create($"Data Source={Path};Default Timeout=1", options);

    public Engine CreatePatientEngine() => SqliteEngine.Create($"Data Source={Path};Default Timeout=60");

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
