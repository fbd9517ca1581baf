using System.Globalization;
using System.Text;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Ratios;

/// <summary>The tables that a run prints and that README and docs show.</summary>
internal static class Report
{
    private static readonly (Peer Peer, string Title)[] Columns = [.. Enum.GetValues<Peer>().Select(static peer => (peer, peer.Title()))];

    /// <summary>All tables.</summary>
    public static string Full(IReadOnlyList<Measurement> measured) => $"""

        {Origin(measured)}

        {Ratios(measured)}
        Time of one operation:

        {Times(measured)}
        Processor time of one operation, the client's alone, on all its threads:

        {ByPeer(measured, static figures => Time(figures.ProcessorNanoseconds))}
        Allocated by one operation:

        {ByPeer(measured, static figures => Bytes(figures.Bytes))}

        """;

    /// <summary>The one table that tells most.</summary>
    public static string Short(IReadOnlyList<Measurement> measured) => $"\n{Times(measured)}\n{Origin(measured)}\n\n";

    /// <summary>What one scenario showed, in a line.</summary>
    public static string Line(Measurement measurement)
    {
        var peers = Columns
            .Where(column => measurement[column.Peer] is not null)
            .Select(column => $"{column.Title} {Time(measurement[column.Peer]!.Nanoseconds)}, {Time(measurement[column.Peer]!.ProcessorNanoseconds)} processor, {Bytes(measurement[column.Peer]!.Bytes)}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{measurement.Title}: {measurement.Ratios?.Time:0.00}, processor {measurement.Ratios?.Processor:0.00} ({string.Join("; ", peers)})");
    }

    private static string Origin(IReadOnlyList<Measurement> measured)
    {
        var rounds = measured.Select(static measurement => measurement.Rounds).Distinct().Order();
        var processes = measured.Select(static measurement => measurement.Processes).Distinct().Order().ToList();
        var several = processes is [1] ? "" : $", the middle of {string.Join(" or ", processes)} processes";
        return $"Measured {string.Join("; ", measured.Select(static measurement => measurement.Machine).Distinct())}; the fastest quarter of {string.Join(" or ", rounds)} rounds{several}.";
    }

    private static string Ratios(IReadOnlyList<Measurement> measured)
    {
        var text = new StringBuilder();
        text.Append("| | Orm | peer | to reach | measured | | processor time |\n|---|---|---|---|---|---|---|\n");
        foreach (var measurement in measured)
        {
            var goal = Goal.All.Single(goal => goal.Target == measurement.Target && goal.Title == measurement.Title);
            var (own, peer) = (measurement[Peer.Orm], measurement[goal.Against]);
            text.Append(CultureInfo.InvariantCulture, $"| {goal.Title} | {Time(own?.Nanoseconds)} | {Time(peer?.Nanoseconds)} {Columns.Single(column => column.Peer == goal.Against).Title} | {goal.Ratio:0.00} | ");
            text.Append(CultureInfo.InvariantCulture, $"{measurement.Ratios?.Time:0.00} | {Verdict(goal, measurement)} | {measurement.Ratios?.Processor:0.00} |\n");
        }

        return text.ToString();
    }

    private static string Verdict(Goal goal, Measurement measurement) => measurement.Ratios is null || goal.Ratio is null
        ? ""
        : Math.Round(measurement.Ratios.Time, 2) <= goal.Ratio ? "reached" : "missed";

    private static string Times(IReadOnlyList<Measurement> measured) => ByPeer(measured, static figures => Time(figures.Nanoseconds));

    private static string ByPeer(IReadOnlyList<Measurement> measured, Func<Figures, string> cell)
    {
        var columns = Columns.Where(column => measured.Any(measurement => measurement[column.Peer] is not null)).ToArray();
        var text = new StringBuilder();
        text.Append("| | ").AppendJoin(" | ", columns.Select(static column => column.Title)).Append(" |\n|---|")
            .Append(string.Concat(Enumerable.Repeat("---|", columns.Length))).Append('\n');
        foreach (var measurement in measured)
        {
            text.Append("| ").Append(measurement.Title).Append(" | ")
                .AppendJoin(" | ", columns.Select(column => measurement[column.Peer] is { } figures ? cell(figures) : "")).Append(" |\n");
        }

        return text.ToString();
    }

    private static string Time(double? nanoseconds) => nanoseconds switch
    {
        null => "",
        < 100 and var time => string.Create(CultureInfo.InvariantCulture, $"{time:0.0} ns"),
        < 10_000 and var time => string.Create(CultureInfo.InvariantCulture, $"{time / 1e3:0.00} µs"),
        < 1_000_000 and var time => string.Create(CultureInfo.InvariantCulture, $"{time / 1e3:0.0} µs"),
        < 10_000_000 and var time => string.Create(CultureInfo.InvariantCulture, $"{time / 1e6:0.00} ms"),
        var time => string.Create(CultureInfo.InvariantCulture, $"{time / 1e6:0.0} ms"),
    };

    private static string Bytes(long bytes) => bytes switch
    {
        < 10_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes:#,0} B"),
        < 10_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:#,0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:#,0.0} MB"),
    };
}
