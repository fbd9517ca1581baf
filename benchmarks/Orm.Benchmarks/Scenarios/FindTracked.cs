using Orm.Benchmarks.Trackers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>A loaded row by its key, without asking the database.</summary>
public class FindTracked() : TrackingScenario(1_000)
{
    private int next;

    private protected override void Run(ITracker tracker)
    {
        next = (next + 1) % 1_000;
        if (tracker.Find(1 + next) is null)
        {
            throw new InvalidOperationException($"Nothing was found by key {1 + next}.");
        }
    }
}
