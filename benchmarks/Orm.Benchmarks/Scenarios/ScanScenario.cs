using BenchmarkDotNet.Attributes;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>All of a table into a list.</summary>
public abstract class ScanScenario(int rows) : ReadingScenario(rows)
{
    [Benchmark]
    public object? Orm() => Run(Peer.Orm);

    [Benchmark]
    public object? OrmTracked() => Run(Peer.OrmTracked);

    [Benchmark(Baseline = true)]
    public object? Prepared() => Run(Peer.Prepared);

    [Benchmark]
    public object? Naive() => Run(Peer.Naive);

    [Benchmark]
    public object? Dapper() => Run(Peer.Dapper);

    [Benchmark]
    public object? DapperAot() => Run(Peer.DapperAot);

    [Benchmark]
    public object? EntityFramework() => Run(Peer.EntityFramework);

    [Benchmark]
    public object? EntityFrameworkCompiled() => Run(Peer.EntityFrameworkCompiled);

    [Benchmark]
    public object? Linq2Db() => Run(Peer.Linq2Db);

    private protected override object? Run(IReader reader) => reader.Scan(Rows);

    private protected override async Task<object?> RunAsync(IReader reader) => await reader.ScanAsync(Rows);
}
