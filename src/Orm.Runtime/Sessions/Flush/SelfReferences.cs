namespace Orm.Sessions;

/// <summary>Puts the rows of a table that refers to itself in order: parents first.</summary>
internal static class SelfReferences
{
    public static List<TrackedEntity> ParentsFirst(List<TrackedEntity> entries)
    {
        if (entries.Count < 2 || !entries.Exists(static entry => SelfReference(entry.Set.Map) is not null))
        {
            return entries;
        }

        var byKey = new Dictionary<RowKey, TrackedEntity>();
        foreach (var entry in entries)
        {
            if (SelfReference(entry.Set.Map) is not null)
            {
                byKey.TryAdd(RowKey.Of(entry, entry.Set.Map.Key), entry);
            }
        }

        var ordered = new List<TrackedEntity>(entries.Count);
        var placed = new HashSet<TrackedEntity>();
        foreach (var entry in entries)
        {
            PlaceWithParents(entry, byKey, placed, ordered);
        }

        return ordered;
    }

    private static void PlaceWithParents(
        TrackedEntity entry, Dictionary<RowKey, TrackedEntity> byKey, HashSet<TrackedEntity> placed, List<TrackedEntity> ordered)
    {
        // Up the chain of parents without recursion, since a chain can be as long as the table.
        var chain = new Stack<TrackedEntity>();
        for (var next = entry; next is not null && placed.Add(next); next = ParentOf(next, byKey))
        {
            chain.Push(next);
        }

        while (chain.TryPop(out var parent))
        {
            ordered.Add(parent);
        }
    }

    private static TrackedEntity? ParentOf(TrackedEntity entry, Dictionary<RowKey, TrackedEntity> byKey)
        => SelfReference(entry.Set.Map) is { } reference ? byKey.GetValueOrDefault(RowKey.Of(entry, reference.Columns)) : null;

    private static ForeignKeyMap? SelfReference(EntityMap map)
    {
        foreach (var foreignKey in map.ForeignKeys)
        {
            if (foreignKey.Target() == map)
            {
                return foreignKey;
            }
        }

        return null;
    }
}
