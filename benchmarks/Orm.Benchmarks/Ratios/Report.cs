using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Orm.Benchmarks.Ratios;

/// <summary>The tables that a run prints and that README and docs show.</summary>
internal static class Report
{
    private static readonly (string Name, string Title)[] Peers =
    [
        (Result.Orm, "Orm"),
        ("OrmTracked", "Orm, tracked"),
        ("Prepared", "prepared"),
        ("Naive", "naive"),
        ("Dapper", "Dapper"),
        ("DapperAot", "Dapper.AOT"),
        ("EntityFramework", "EF Core"),
        ("EntityFrameworkCompiled", "EF Core, compiled"),
        ("Linq2Db", "linq2db"),
    ];

    /// <summary>The ratios to reach beside those measured.</summary>
    public static string Ratios(IReadOnlyList<Result> results)
    {
        var text = new StringBuilder();
        text.Append("| | Orm | peer | to reach | measured | |\n|---|---|---|---|---|---|\n");
        foreach (var result in results)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {result.Goal.Title} | {Time(result[Result.Orm])} | {Time(result[result.Goal.Peer])} {result.Goal.Peer.ToLowerInvariant()} | {result.Goal.Ratio:0.00} | ");
            text.Append(CultureInfo.InvariantCulture, $"{result.Ratio:0.00} | {(result.IsReached ? "reached" : "missed")} |\n");
        }

        return text.ToString();
    }

    /// <summary>The time of one operation for every peer.</summary>
    public static string Times(IReadOnlyList<Result> results) => ByPeer(results, Time);

    /// <summary>The memory that one operation allocates, for every peer.</summary>
    public static string Allocations(IReadOnlyList<Result> results) => ByPeer(results, Bytes);

    /// <summary>When and where.</summary>
    public static string Machine()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        var day = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"{day}, {Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, "
            + $"{RuntimeInformation.FrameworkDescription}, SQLite {connection.ServerVersion}";
    }

    private static string ByPeer(IReadOnlyList<Result> results, Func<Contender?, string> cell)
    {
        var peers = Peers.Where(peer => results.Any(result => result[peer.Name] is not null)).ToArray();
        var text = new StringBuilder();
        text.Append("| | ").AppendJoin(" | ", peers.Select(static peer => peer.Title)).Append(" |\n|---|")
            .Append(string.Concat(Enumerable.Repeat("---|", peers.Length))).Append('\n');
        foreach (var result in results)
        {
            text.Append("| ").Append(result.Goal.Title).Append(" | ")
                .AppendJoin(" | ", peers.Select(peer => cell(result[peer.Name]))).Append(" |\n");
        }

        return text.ToString();
    }

    private static string Time(Contender? contender) => contender is null
        ? ""
        : Result.Median(contender.Nanoseconds) switch
        {
            < 10_000 and var time => string.Create(CultureInfo.InvariantCulture, $"{time / 1e3:0.00} µs"),
            < 1_000_000 and var time => string.Create(CultureInfo.InvariantCulture, $"{time / 1e3:0.0} µs"),
            < 10_000_000 and var time => string.Create(CultureInfo.InvariantCulture, $"{time / 1e6:0.00} ms"),
            var time => string.Create(CultureInfo.InvariantCulture, $"{time / 1e6:0.0} ms"),
        };

    private static string Bytes(Contender? contender) => contender is null
        ? ""
        : contender.AllocatedBytes switch
        {
            < 10_000 and var bytes => string.Create(CultureInfo.InvariantCulture, $"{bytes:#,0} B"),
            < 10_000_000 and var bytes => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:#,0} kB"),
            var bytes => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:#,0.0} MB"),
        };

    private static string Processor()
    {
        const string file = "/proc/cpuinfo";
        var line = File.Exists(file)
            ? File.ReadLines(file).FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal))
            : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER");
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
