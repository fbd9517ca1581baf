using System.Runtime.InteropServices;
using Npgsql;
using Orm.Tests;

namespace Orm.Benchmarks.Databases.PostgreSql;

/// <summary>
/// The server of a run: the one that ORM_TEST_POSTGRES names by a connection string, else one started from the machine's
/// binaries, which the variable then names for the processes that BenchmarkDotNet starts.
/// </summary>
internal static class PostgreSqlServer
{
    private const string Variable = "ORM_TEST_POSTGRES";

    // The runtime leaves these signals to the system, which would end the process at once. Kept, since what is collected listens no more.
    private static PosixSignalRegistration[] exiting = [];

    private static string ConnectionString => Environment.GetEnvironmentVariable(Variable)
        ?? throw new InvalidOperationException($"No PostgreSQL server was started, and {Variable} names none.");

    /// <summary>Starts one where none is named. It is stopped when the process ends, by a signal too.</summary>
    public static async Task StartAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 })
        {
            return;
        }

        // What a server does in the background from time to time would fall on one peer and not on another.
        var server = await LocalPostgreSql.StartAsync("autovacuum=off", "max_wal_size=16GB", "checkpoint_timeout=1h", "jit=off");
        exiting = [ExitOn(PosixSignal.SIGINT), ExitOn(PosixSignal.SIGTERM), ExitOn(PosixSignal.SIGHUP)];
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.DisposeAsync().AsTask().Wait();
        Environment.SetEnvironmentVariable(Variable, server.ConnectionString);
    }

    /// <summary>The server's version.</summary>
    public static string Version()
    {
        using var connection = Open();
        return connection.PostgreSqlVersion.ToString();
    }

    public static string ConnectionStringOf(string database)
        => new NpgsqlConnectionStringBuilder(ConnectionString) { Database = database }.ConnectionString;

    public static void Execute(string sql)
    {
        using var connection = Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static PosixSignalRegistration ExitOn(PosixSignal signal) => PosixSignalRegistration.Create(signal, static _ => Environment.Exit(1));

    private static NpgsqlConnection Open()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }
}
