using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;

namespace Orm.Diagnostics.Telemetry;

/// <summary>The engines whose connections are counted. One that nobody disposed does not live on in it.</summary>
internal sealed class EngineList
{
    private readonly ConditionalWeakTable<Engine, string> pools = [];

    /// <summary>Each engine's pool has a name of its own: a second one of a place, such as another database in memory, gets a number.</summary>
    public void Add(Engine engine)
    {
        lock (pools)
        {
            var place = PoolName(engine);
            var name = place;
            for (var number = 2; IsTaken(name); number++)
            {
                name = FormattableString.Invariant($"{place} ({number})");
            }

            pools.Add(engine, name);
        }
    }

    /// <summary>The name under which an engine's connections are counted; null after it is disposed.</summary>
    public string? NameOf(Engine engine) => pools.TryGetValue(engine, out var name) ? name : null;

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

    private bool IsTaken(string name)
    {
        foreach (var (_, taken) in pools)
        {
            if (taken == name)
            {
                return true;
            }
        }

        return false;
    }

    private static string PoolName(Engine engine)
    {
        var place = engine.Driver.Place;
        return place.Address is null ? place.Namespace ?? "" : FormattableString.Invariant($"{place.Address}:{place.Port}/{place.Namespace}");
    }
}
