using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>What a web request does: open from the pool, one row by its key, close.</summary>
public class PooledRequest : KeyScenario
{
    private protected override object? Run(IReader reader)
    {
        object? row = null;
        foreach (var key in Keys)
        {
            row = reader.Request(key);
        }

        return row;
    }

    private protected override async Task<object?> RunAsync(IReader reader)
    {
        object? row = null;
        foreach (var key in Keys)
        {
            row = await reader.RequestAsync(key);
        }

        return row;
    }
}
