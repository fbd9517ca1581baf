using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>One row by its key, a hundred of them in a read transaction.</summary>
public class GetInReadTransaction : KeyScenario
{
    private protected override object? Run(IReader reader) => reader.GetInTransaction(Keys);

    private protected override async Task<object?> RunAsync(IReader reader) => await reader.GetInTransactionAsync(Keys);
}
