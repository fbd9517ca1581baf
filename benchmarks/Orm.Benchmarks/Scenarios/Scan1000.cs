using BenchmarkDotNet.Attributes;

namespace Orm.Benchmarks.Scenarios;

/// <summary>A thousand rows into a list.</summary>
public class Scan1000() : ReadingScenario(rows: 1_000)
{
    [Benchmark]
    public object? Orm() => OrmPeer.Scan(1_000);

    [Benchmark]
    public object? OrmTracked() => OrmPeer.ScanTracked(1_000);

    [Benchmark(Baseline = true)]
    public object? Prepared() => PreparedPeer.Scan(1_000);

    [Benchmark]
    public object? Naive() => NaivePeer.Scan(1_000);

    [Benchmark]
    public object? Dapper() => DapperPeer.Scan(1_000);

    [Benchmark]
    public object? DapperAot() => DapperAotPeer.Scan(1_000);

    [Benchmark]
    public object? EntityFramework() => EntityFrameworkPeer.Scan(1_000);

    [Benchmark]
    public object? EntityFrameworkCompiled() => EntityFrameworkCompiledPeer.Scan(1_000);

    [Benchmark]
    public object? Linq2Db() => Linq2DbPeer.Scan(1_000);
}
