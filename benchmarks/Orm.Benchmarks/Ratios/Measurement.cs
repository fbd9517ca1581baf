using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Ratios;

/// <summary>What was measured of one scenario, as it is kept.</summary>
/// <param name="Target">Where.</param>
/// <param name="Title">The scenario's.</param>
/// <param name="Machine">The day and the machine.</param>
/// <param name="Rounds">In each process.</param>
/// <param name="Ratios">Orm's costs as parts of a peer's; null where one of both was left out.</param>
/// <param name="Peers">What each peer's operation costs.</param>
/// <param name="Processes">How many there were; what is told is the middle one of them, number by number.</param>
internal sealed record Measurement(
    Target Target, string Title, string Machine, int Rounds, Costs? Ratios, SortedDictionary<Peer, Figures> Peers, int Processes = 1)
{
    public Figures? this[Peer peer] => Peers.GetValueOrDefault(peer);

    /// <summary>One of what several processes measured.</summary>
    public static Measurement OfProcesses(IReadOnlyList<Measurement> each) => each[0] with
    {
        Processes = each.Count,
        Ratios = each[0].Ratios is null ? null : new Costs(Middle(each, static one => one.Ratios!.Time), Middle(each, static one => one.Ratios!.Processor)),
        Peers = new(each[0].Peers.Keys.ToDictionary(static peer => peer, peer => new Figures(
            Middle(each, one => one.Peers[peer].Nanoseconds),
            Middle(each, one => one.Peers[peer].ProcessorNanoseconds),
            (long)Middle(each, one => one.Peers[peer].Bytes)))),
    };

    private static double Middle(IReadOnlyList<Measurement> each, Func<Measurement, double> number)
    {
        var ordered = each.Select(number).Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }
}
