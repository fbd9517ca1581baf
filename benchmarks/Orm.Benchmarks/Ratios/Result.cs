namespace Orm.Benchmarks.Ratios;

/// <summary>What was measured in one scenario: a peer's name and its median time and allocation for one operation.</summary>
internal sealed record Result(Goal Goal, IReadOnlyList<Contender> Contenders)
{
    public const string Orm = "Orm";

    /// <summary>The median over the rounds of Orm's time as a part of the peer's in the same round; null where one of them was not in it.</summary>
    public double? Ratio
    {
        get
        {
            var (orm, peer) = (this[Orm], this[Goal.Peer]);
            return orm is null || peer is null ? null : Median(orm.Nanoseconds.Zip(peer.Nanoseconds, static (own, other) => own / other));
        }
    }

    public bool IsReached => Ratio <= Goal.Ratio;

    public Contender? this[string name] => Contenders.SingleOrDefault(contender => contender.Name == name);

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
