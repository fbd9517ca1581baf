using Orm.Benchmarks.Trackers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>A thousand parents and their ten thousand children in one flush, keys made by the program, in a transaction that is rolled back.</summary>
public class WriteOrders() : TrackingScenario(0)
{
    private protected override void Run(ITracker tracker) => tracker.WriteOrders(1_000, 10);
}
