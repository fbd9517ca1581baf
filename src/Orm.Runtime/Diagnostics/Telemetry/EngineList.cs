using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;

namespace Orm.Diagnostics.Telemetry;

/// <summary>The engines whose connections are counted. One that nobody disposed does not live on in it.</summary>
internal sealed class EngineList
{
    private readonly ConditionalWeakTable<Engine, string> pools = [];

    public void Add(Engine engine) => pools.Add(engine, PoolName(engine));

    public void Remove(Engine engine) => pools.Remove(engine);

    public IEnumerable<Measurement<int>> CountConnections()
    {
        foreach (var (engine, pool) in pools)
        {
            if (engine.Driver.CountConnections() is { } count)
            {
                yield return Measured(count.Used, pool, "used");
                yield return Measured(count.Idle, pool, "idle");
            }
        }
    }

    private static Measurement<int> Measured(int count, string pool, string state)
        => new(count, new(Tag.PoolName, pool), new(Tag.ConnectionState, state));

    internal static string PoolName(Engine engine)
    {
        var place = engine.Driver.Place;
        return place.Address is null ? place.Namespace ?? "" : FormattableString.Invariant($"{place.Address}:{place.Port}/{place.Namespace}");
    }
}
