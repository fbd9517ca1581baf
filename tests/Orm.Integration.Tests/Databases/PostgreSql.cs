using System.Diagnostics;
using Orm.Integration.Tests.PostgreSql;
using Orm.PostgreSql;
using Orm.Tests;

namespace Orm.Integration.Tests.Databases;

/// <summary>A database of the PostgreSQL server of the tests, with every table and no row.</summary>
public sealed class PostgreSql : ITestDatabase
{
    PostgreSqlServer server = null!;
    DatabasePool pool = null!;

    /// <summary>For Npgsql.</summary>
    public string ConnectionString { get; private set; } = null!;

    public bool HasManyConnections => true;

    public bool HasTicks => false;

    public bool HasOneWriter => false;

    public bool HasTables => true;

    public bool ErrorsEndTransactions => true;

    public string ReturningId => " RETURNING id";

    public string BeginWrite => "BEGIN";

    public string BeginRead => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

    public bool HasBatches => true;

    public string SystemName => "postgresql";

    public ActivityKind SpanKind => ActivityKind.Internal;

    public string UniqueViolationCode => "23505";

    public async ValueTask CreateAsync()
    {
        server = (await TestContext.Current.GetFixture<PostgreSqlServer>())!;
        pool = (await TestContext.Current.GetFixture<DatabasePool>())!;
        ConnectionString = await pool.TakeAsync(server);
    }

    public async ValueTask CountOnAsync() => await LocalPostgreSql.ExecuteAsync(ConnectionString, """
        DO $$
        DECLARE
            part record;
        BEGIN
            FOR part IN SELECT attrelid::regclass AS name, attname, pg_get_serial_sequence(attrelid::regclass::text, attname) AS sequence FROM pg_attribute WHERE attidentity <> '' LOOP
                EXECUTE format('SELECT setval(%L, max(%I)) FROM %s HAVING max(%I) > 0', part.sequence, part.attname, part.name, part.attname);
            END LOOP;
        END
        $$
        """);

    public Engine CreateEngine(OrmOptions? options = null) => PostgreSqlEngine.Create($"{ConnectionString};Options=-c lock_timeout=1000", options);

    public Engine CreatePatientEngine() => PostgreSqlEngine.Create($"{ConnectionString};Options=-c lock_timeout=60000");

    public ValueTask DisposeAsync() => ConnectionString is null ? ValueTask.CompletedTask : pool.GiveBackAsync(server, ConnectionString);
}
