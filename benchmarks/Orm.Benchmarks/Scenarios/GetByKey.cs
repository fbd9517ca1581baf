using BenchmarkDotNet.Attributes;

namespace Orm.Benchmarks.Scenarios;

/// <summary>One row by its key, no transaction around it.</summary>
public class GetByKey() : ReadingScenario(rows: 10_000)
{
    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? Orm() => OrmPeer.Get(Keys);

    [Benchmark(Baseline = true, OperationsPerInvoke = KeyCount)]
    public object? Prepared() => PreparedPeer.Get(Keys);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? Naive() => NaivePeer.Get(Keys);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? Dapper() => DapperPeer.Get(Keys);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? DapperAot() => DapperAotPeer.Get(Keys);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? EntityFramework() => EntityFrameworkPeer.Get(Keys);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? EntityFrameworkCompiled() => EntityFrameworkCompiledPeer.Get(Keys);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? Linq2Db() => Linq2DbPeer.Get(Keys);
}
