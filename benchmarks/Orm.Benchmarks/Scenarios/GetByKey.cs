using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>One row by its key, no transaction around it.</summary>
public class GetByKey : KeyScenario
{
    private protected override object? Run(IReader reader) => reader.Get(Keys);

    private protected override async Task<object?> RunAsync(IReader reader) => await reader.GetAsync(Keys);
}
