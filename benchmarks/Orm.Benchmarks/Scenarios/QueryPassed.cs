using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>One row by a query with two values that are passed to it.</summary>
public class QueryPassed : OwnQueryScenario
{
    private readonly int[] keys = KeyScenario.MakeKeys(QueryCount);

    private protected override object? Run(IReader reader) => reader.QueryPassed(keys, IReader.ConstantAge);

    private protected override async Task<object?> RunAsync(IReader reader) => await reader.QueryPassedAsync(keys, IReader.ConstantAge);
}
