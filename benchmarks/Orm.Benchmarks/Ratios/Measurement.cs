using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Ratios;

/// <summary>What was measured of one scenario, as it is kept.</summary>
internal sealed record Measurement(Target Target, string Title, string Machine, int Rounds, Costs? Ratios, SortedDictionary<Peer, Figures> Peers)
{
    public Figures? this[Peer peer] => Peers.GetValueOrDefault(peer);
}
