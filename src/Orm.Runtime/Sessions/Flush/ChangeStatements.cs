using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>The statements of each class, by its number. Thread-safe; reading takes no lock.</summary>
internal sealed class ChangeStatements(Driver driver)
{
    private readonly Lock growing = new();
    private EntityStatements?[] byIndex = [];

    public EntityStatements Of(EntityMap map)
    {
        var known = Volatile.Read(ref byIndex);
        return map.Index < known.Length && known[map.Index] is { } statements ? statements : Make(map);
    }

    private EntityStatements Make(EntityMap map)
    {
        lock (growing)
        {
            if (map.Index >= byIndex.Length)
            {
                var grown = new EntityStatements?[Math.Max(map.Index + 1, byIndex.Length * 2)];
                byIndex.CopyTo(grown, 0);
                Volatile.Write(ref byIndex, grown);
            }

            return byIndex[map.Index] ??= new EntityStatements(map, driver);
        }
    }
}
