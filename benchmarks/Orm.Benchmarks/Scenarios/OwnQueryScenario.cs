using BenchmarkDotNet.Attributes;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>One row by a query whose values come in a way that only Orm has, beside the prepared command; a hundred of them in a read transaction.</summary>
public abstract class OwnQueryScenario() : ReadingScenario(rows: 10_000)
{
    protected const int QueryCount = 100;

    [Benchmark(OperationsPerInvoke = QueryCount)]
    public object? Orm() => Run(Peer.Orm);

    [Benchmark(Baseline = true, OperationsPerInvoke = QueryCount)]
    public object? Prepared() => Run(Peer.Prepared);
}
