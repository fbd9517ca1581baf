using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>One row by a query with two values, which Orm's lambda captures; a hundred of them in a read transaction.</summary>
public class QueryCaptured : KeyScenario
{
    private protected override object? Run(IReader reader) => reader.Query(Keys, IReader.ConstantAge);

    private protected override async Task<object?> RunAsync(IReader reader) => await reader.QueryAsync(Keys, IReader.ConstantAge);
}
