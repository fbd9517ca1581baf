using BenchmarkDotNet.Attributes;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>Single rows by their keys, a hundred an invocation.</summary>
public abstract class KeyScenario() : ReadingScenario(rows: 10_000)
{
    private const int KeyCount = 100;

    /// <summary>The keys that an invocation reads one by one: spread over the table in an order of their own.</summary>
    protected int[] Keys { get; } = MakeKeys(KeyCount);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? Orm() => Run(Peer.Orm);

    [Benchmark(Baseline = true, OperationsPerInvoke = KeyCount)]
    public object? Prepared() => Run(Peer.Prepared);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? Naive() => Run(Peer.Naive);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? Dapper() => Run(Peer.Dapper);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? DapperAot() => Run(Peer.DapperAot);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? EntityFramework() => Run(Peer.EntityFramework);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? EntityFrameworkCompiled() => Run(Peer.EntityFrameworkCompiled);

    [Benchmark(OperationsPerInvoke = KeyCount)]
    public object? Linq2Db() => Run(Peer.Linq2Db);

    internal static int[] MakeKeys(int count)
    {
        var keys = Enumerable.Range(0, count).Select(static i => 1 + (i * 100)).ToArray();
        new Random(1).Shuffle(keys);
        return keys;
    }
}
