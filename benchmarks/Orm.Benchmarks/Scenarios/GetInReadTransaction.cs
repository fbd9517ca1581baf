using BenchmarkDotNet.Attributes;

namespace Orm.Benchmarks.Scenarios;

/// <summary>One row by its key, a hundred of them in a read transaction.</summary>
public class GetInReadTransaction() : ReadingScenario(rows: 10_000)
{
    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? Orm() => OrmPeer.GetInTransaction(Keys);

    [Benchmark(Baseline = true, OperationsPerInvoke = KeyCount)]
    public object? Prepared() => PreparedPeer.GetInTransaction(Keys);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? Naive() => NaivePeer.GetInTransaction(Keys);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? Dapper() => DapperPeer.GetInTransaction(Keys);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? DapperAot() => DapperAotPeer.GetInTransaction(Keys);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? EntityFramework() => EntityFrameworkPeer.GetInTransaction(Keys);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? EntityFrameworkCompiled() => EntityFrameworkCompiledPeer.GetInTransaction(Keys);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? Linq2Db() => Linq2DbPeer.GetInTransaction(Keys);
}
