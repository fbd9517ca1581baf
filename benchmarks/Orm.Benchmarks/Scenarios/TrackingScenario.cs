using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Peers;
using Orm.Benchmarks.Trackers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>
/// What a unit of work itself costs, beside Entity Framework Core's and the statements alone. On SQLite only: where the
/// database answers at once, the rest is the library's.
/// </summary>
public abstract class TrackingScenario(int tracked) : Scenario
{
    private const int Operations = 10;

    private readonly ITracker?[] trackers = new ITracker?[Enum.GetValues<Peer>().Length];
    private readonly List<SampleDatabase> databases = [];

    [GlobalCleanup]
    public void CleanUp()
    {
        foreach (var tracker in trackers)
        {
            tracker?.Dispose();
        }

        databases.ForEach(static database => database.Dispose());
    }

    [Benchmark(OperationsPerInvoke = Operations)]
    public void Orm() => Run(Peer.Orm);

    [Benchmark(Baseline = true, OperationsPerInvoke = Operations)]
    public void EntityFramework() => Run(Peer.EntityFramework);

    [Benchmark(OperationsPerInvoke = Operations)]
    public void Prepared() => Run(Peer.Prepared);

    private protected abstract void Run(ITracker tracker);

    private void Run(Peer peer)
    {
        var tracker = trackers[(int)peer] ??= Open(peer);
        for (var i = 0; i < Operations; i++)
        {
            Run(tracker);
        }
    }

    private ITracker Open(Peer peer)
    {
        var database = SampleDatabase.Create(Target, Math.Max(tracked, 1));
        databases.Add(database);
        using (var engine = database.CreateEngine())
        {
            engine.CreateAll();
        }

        ITracker tracker = peer switch
        {
            Peer.Orm => new OrmTracker(database),
            Peer.EntityFramework => new EntityFrameworkTracker(database),
            Peer.Prepared => new PreparedTracker(database),
            _ => throw new UnreachableException(),
        };
        if (tracked > 0)
        {
            tracker.Load(tracked);
        }

        return tracker;
    }
}
