using System.Collections.Concurrent;
using Npgsql;
using Orm.Integration.Tests.PostgreSql;
using Orm.PostgreSql;
using Orm.Tests;

[assembly: AssemblyFixture(typeof(DatabasePool))]

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>
/// Databases with the tables of this assembly. One that a test gives back is emptied and used again, which is much quicker
/// than to create it; one whose tables the test changed is dropped.
/// </summary>
public sealed class DatabasePool
{
    const string Fingerprint = """
        SELECT md5(string_agg(part, ',' ORDER BY part)) FROM (
            SELECT concat_ws(' ', 'class', oid, relname, relnamespace, relkind) AS part FROM pg_class WHERE oid >= 16384
            UNION ALL SELECT concat_ws(' ', 'column', attrelid, attnum, attname, atttypid, atttypmod, attnotnull, attidentity) FROM pg_attribute WHERE attrelid >= 16384
            UNION ALL SELECT concat_ws(' ', 'constraint', oid) FROM pg_constraint WHERE oid >= 16384
            UNION ALL SELECT concat_ws(' ', 'sequence', seqrelid, seqstart, seqincrement, seqmax, seqmin, seqcycle) FROM pg_sequence
            UNION ALL SELECT concat_ws(' ', 'trigger', oid) FROM pg_trigger WHERE oid >= 16384
            UNION ALL SELECT concat_ws(' ', 'policy', oid) FROM pg_policy
            UNION ALL SELECT concat_ws(' ', 'default', oid) FROM pg_attrdef
            UNION ALL SELECT concat_ws(' ', 'function', oid) FROM pg_proc WHERE oid >= 16384
            UNION ALL SELECT concat_ws(' ', 'type', oid) FROM pg_type WHERE oid >= 16384
            UNION ALL SELECT concat_ws(' ', 'schema', oid) FROM pg_namespace WHERE oid >= 16384
        ) AS parts
        """;

    const string Empty = """
        DO $$
        DECLARE
            part record;
            has_rows boolean;
            tables text;
        BEGIN
            FOR part IN SELECT oid::regclass AS name FROM pg_class WHERE relkind = 'r' AND oid >= 16384 LOOP
                EXECUTE format('SELECT EXISTS (SELECT FROM %s)', part.name) INTO has_rows;
                IF has_rows THEN
                    tables := concat_ws(', ', tables, part.name);
                END IF;
            END LOOP;
            IF tables IS NOT NULL THEN
                EXECUTE format('TRUNCATE %s CASCADE', tables);
            END IF;
            FOR part IN SELECT format('%I.%I', schemaname, sequencename) AS name FROM pg_sequences WHERE last_value IS NOT NULL LOOP
                EXECUTE format('ALTER SEQUENCE %s RESTART', part.name);
            END LOOP;
        END
        $$
        """;

    readonly ConcurrentBag<(string ConnectionString, string Fingerprint)> free = [];
    readonly ConcurrentDictionary<string, string> taken = [];
    readonly SemaphoreSlim making = new(1);
    string? template;

    /// <summary>A connection string of a database with every table and no row; the test is skipped where there is no server.</summary>
    public async Task<string> TakeAsync(PostgreSqlServer server)
    {
        if (!free.TryTake(out var database))
        {
            database = await MakeAsync(server);
        }
        taken[database.ConnectionString] = database.Fingerprint;
        return database.ConnectionString;
    }

    /// <summary>Takes back what <see cref="TakeAsync"/> gave.</summary>
    public async ValueTask GiveBackAsync(PostgreSqlServer server, string connectionString)
    {
        taken.TryRemove(connectionString, out var fingerprint);
        if (await IsAsBeforeAsync(connectionString, fingerprint!))
        {
            free.Add((connectionString, fingerprint!));
        }
        else
        {
            await server.DropDatabaseAsync(connectionString);
        }
    }

    static async Task<bool> IsAsBeforeAsync(string connectionString, string fingerprint)
    {
        try
        {
            if (await FingerprintAsync(connectionString) != fingerprint)
            {
                return false;
            }
            await LocalPostgreSql.ExecuteAsync(connectionString + ";Options=-c lock_timeout=5000", Empty);
            return true;
        }
        catch (PostgresException)
        {
            return false;
        }
    }

    async Task<(string, string)> MakeAsync(PostgreSqlServer server)
    {
        await making.WaitAsync();
        try
        {
            template ??= await MakeTemplateAsync(server);
            var database = await server.CreateDatabaseAsync(template);
            return (database, await FingerprintAsync(database));
        }
        finally
        {
            making.Release();
        }
    }

    static async Task<string> MakeTemplateAsync(PostgreSqlServer server)
    {
        var database = await server.CreateDatabaseAsync();
        await using (var engine = PostgreSqlEngine.Create(database + ";Pooling=false"))
        {
            await engine.CreateAllAsync();
        }
        return new NpgsqlConnectionStringBuilder(database).Database!;
    }

    static async Task<string> FingerprintAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(Fingerprint, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
