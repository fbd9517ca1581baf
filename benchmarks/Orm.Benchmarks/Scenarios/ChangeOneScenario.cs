using Orm.Benchmarks.Trackers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>One change among many tracked objects, written within a transaction: another object each time.</summary>
public abstract class ChangeOneScenario(int tracked) : TrackingScenario(tracked)
{
    private int next;

    private protected override void Run(ITracker tracker)
    {
        next++;
        tracker.ChangeOne(1 + (next % 10), next);
    }
}
