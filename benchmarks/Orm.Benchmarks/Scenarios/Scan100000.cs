using BenchmarkDotNet.Attributes;

namespace Orm.Benchmarks.Scenarios;

/// <summary>A hundred thousand rows into a list.</summary>
public class Scan100000() : ReadingScenario(rows: 100_000)
{
    [Benchmark]
    public object? Orm() => OrmPeer.Scan(100_000);

    [Benchmark]
    public object? OrmTracked() => OrmPeer.ScanTracked(100_000);

    [Benchmark(Baseline = true)]
    public object? Prepared() => PreparedPeer.Scan(100_000);

    [Benchmark]
    public object? Naive() => NaivePeer.Scan(100_000);

    [Benchmark]
    public object? Dapper() => DapperPeer.Scan(100_000);

    [Benchmark]
    public object? DapperAot() => DapperAotPeer.Scan(100_000);

    [Benchmark]
    public object? EntityFramework() => EntityFrameworkPeer.Scan(100_000);

    [Benchmark]
    public object? EntityFrameworkCompiled() => EntityFrameworkCompiledPeer.Scan(100_000);

    [Benchmark]
    public object? Linq2Db() => Linq2DbPeer.Scan(100_000);
}
