using BenchmarkDotNet.Attributes;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>Many rows by one invocation, its COMMIT included.</summary>
public abstract class BulkScenario : WritingScenario
{
    [IterationSetup]
    public void SetUpIteration() => Restore();

    [Benchmark]
    public void Orm() => Run(Peer.Orm);

    [Benchmark(Baseline = true)]
    public void Prepared() => Run(Peer.Prepared);

    [Benchmark]
    public void Naive() => Run(Peer.Naive);

    [Benchmark]
    public void Dapper() => Run(Peer.Dapper);

    [Benchmark]
    public void DapperAot() => Run(Peer.DapperAot);

    [Benchmark]
    public void EntityFramework() => Run(Peer.EntityFramework);

    [Benchmark]
    public void Linq2Db() => Run(Peer.Linq2Db);
}
