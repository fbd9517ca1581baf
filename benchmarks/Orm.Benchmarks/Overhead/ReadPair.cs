using System.Diagnostics;

namespace Orm.Benchmarks.Overhead;

/// <summary>A get and a query of the same row, with what they took in each round.</summary>
internal sealed class ReadPair(string name, IReads get, IReads query)
{
    // Short, so that many rounds are left alone by what else the machine does.
    private const int Count = 100;

    private readonly List<(Cost Get, Cost Query)> rounds = [];

    public string Name => name;

    /// <summary>Both in turn, so that they meet the same moments of the machine.</summary>
    public void RunRound() => rounds.Add((Measured(get), Measured(query)));

    /// <summary>
    /// The middle ones of the fastest quarter of the rounds: of the get, of the query, and of what the query took more in the same
    /// round.
    /// </summary>
    public (Cost Get, Cost Query, Cost More) Result()
    {
        var fastest = rounds.OrderBy(static round => round.Get.Nanoseconds + round.Query.Nanoseconds).Take(rounds.Count / 4).ToList();
        return (
            Middle(fastest.Select(static round => round.Get)),
            Middle(fastest.Select(static round => round.Query)),
            Middle(fastest.Select(static round => round.Query - round.Get)));
    }

    private static Cost Measured(IReads reads)
    {
        // What ran before may have taken the cache.
        reads.Run(Count);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        reads.Run(Count);
        var elapsed = Stopwatch.GetElapsedTime(start);
        return new Cost(elapsed.TotalNanoseconds / Count, (double)(GC.GetAllocatedBytesForCurrentThread() - allocated) / Count);
    }

    private static Cost Middle(IEnumerable<Cost> costs)
    {
        var all = costs.ToList();
        return new Cost(
            all.Select(static cost => cost.Nanoseconds).Order().ElementAt(all.Count / 2),
            all.Select(static cost => cost.Bytes).Order().ElementAt(all.Count / 2));
    }
}
