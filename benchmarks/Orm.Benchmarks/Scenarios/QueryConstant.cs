using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>One row by a query whose two values stand in it.</summary>
public class QueryConstant : OwnQueryScenario
{
    private readonly int[] keys = [.. Enumerable.Repeat(IReader.ConstantKey, QueryCount)];

    private protected override object? Run(IReader reader) => reader.QueryConstant(keys, IReader.ConstantAge);

    private protected override async Task<object?> RunAsync(IReader reader) => await reader.QueryConstantAsync(keys, IReader.ConstantAge);
}
