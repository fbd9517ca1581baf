using Orm.Benchmarks.Trackers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>A loaded row by its key, without asking the database.</summary>
public class FindTracked() : TrackingScenario(Count)
{
    private const int Count = 1_000;

    private int next;

    private protected override void Run(ITracker tracker)
    {
        // No division, which takes as long as a lookup.
        next = next == Count ? 1 : next + 1;
        if (tracker.Find(next) is null)
        {
            throw new InvalidOperationException($"Nothing was found by key {next}.");
        }
    }
}
