using BenchmarkDotNet.Attributes;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>Rows written within a transaction, a thousand an invocation.</summary>
public abstract class RowScenario : WritingScenario
{
    [Benchmark(OperationsPerInvoke = RowCount)]
    public void Orm() => Run(Peer.Orm);

    [Benchmark(Baseline = true, OperationsPerInvoke = RowCount)]
    public void Prepared() => Run(Peer.Prepared);

    [Benchmark(OperationsPerInvoke = RowCount)]
    public void Naive() => Run(Peer.Naive);

    [Benchmark(OperationsPerInvoke = RowCount)]
    public void Dapper() => Run(Peer.Dapper);

    [Benchmark(OperationsPerInvoke = RowCount)]
    public void DapperAot() => Run(Peer.DapperAot);

    [Benchmark(OperationsPerInvoke = RowCount)]
    public void EntityFramework() => Run(Peer.EntityFramework);

    [Benchmark(OperationsPerInvoke = RowCount)]
    public void Linq2Db() => Run(Peer.Linq2Db);
}
