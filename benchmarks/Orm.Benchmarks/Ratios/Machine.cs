using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Npgsql;
using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Databases.PostgreSql;

namespace Orm.Benchmarks.Ratios;

/// <summary>When and where something was measured, and with which versions.</summary>
internal static class Machine
{
    public static string Describe(Target target)
    {
        var day = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"{day}, {Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, "
            + $"{RuntimeInformation.FrameworkDescription}, {Versions(target)}";
    }

    private static string Versions(Target target) => target switch
    {
        Target.Sqlite => $"SQLite {SqliteVersion()}",
        Target.PostgreSql or Target.PostgreSqlAsync => $"PostgreSQL {PostgreSqlServer.Version()} on the same machine over TCP, Npgsql {VersionOf(typeof(NpgsqlConnection))}",
    };

    private static string SqliteVersion()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return connection.ServerVersion;
    }

    private static string VersionOf(Type type) => type.Assembly.GetName().Version!.ToString(3);

    private static string Processor()
    {
        const string file = "/proc/cpuinfo";
        var line = File.Exists(file)
            ? File.ReadLines(file).FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal))
            : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER");
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
