using BenchmarkDotNet.Attributes;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>What a web request does: open from the pool, one row by its key, close.</summary>
public class PooledRequest() : ReadingScenario(rows: 10_000)
{
    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? Orm() => RequestEach(OrmPeer);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? Prepared() => RequestEach(PreparedPeer);

    [Benchmark(Baseline = true, OperationsPerInvoke = KeyCount)]
    public object? Naive() => RequestEach(NaivePeer);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? Dapper() => RequestEach(DapperPeer);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? DapperAot() => RequestEach(DapperAotPeer);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? EntityFramework() => RequestEach(EntityFrameworkPeer);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? EntityFrameworkCompiled() => RequestEach(EntityFrameworkCompiledPeer);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? Linq2Db() => RequestEach(Linq2DbPeer);

    private object? RequestEach(IReader reader)
    {
        object? row = null;
        foreach (var key in Keys)
        {
            row = reader.Request(key);
        }

        return row;
    }
}
