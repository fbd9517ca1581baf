using BenchmarkDotNet.Attributes;

namespace Orm.Benchmarks.Scenarios;

/// <summary>Ten thousand rows in a transaction, with its COMMIT.</summary>
public class Insert10000 : WritingScenario
{
    [IterationSetup]
    public void SetUpIteration() => Restore();

    [Benchmark]
    public void Orm() => OrmPeer.InsertMany(10_000);

    [Benchmark(Baseline = true)]
    public void Prepared() => PreparedPeer.InsertMany(10_000);

    [Benchmark]
    public void Naive() => NaivePeer.InsertMany(10_000);

    [Benchmark]
    public void Dapper() => DapperPeer.InsertMany(10_000);

    [Benchmark]
    public void DapperAot() => DapperAotPeer.InsertMany(10_000);

    [Benchmark]
    public void EntityFramework() => EntityFrameworkPeer.InsertMany(10_000);

    [Benchmark]
    public void Linq2Db() => Linq2DbPeer.InsertMany(10_000);
}
