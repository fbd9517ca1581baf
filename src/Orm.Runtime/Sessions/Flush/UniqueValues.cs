namespace Orm.Sessions;

/// <summary>Finds which changes of a flush take a unique value that another one frees.</summary>
internal static class UniqueValues
{
    /// <summary>For each change the ones it has to wait for; null where nothing waits, which is nearly always.</summary>
    public static List<(int Freer, UniqueKeyMap Key)>?[]? FindWaits(List<Change> changes)
    {
        if (changes.Count < 2)
        {
            return null;
        }

        List<(int, UniqueKeyMap)>?[]? waits = null;
        foreach (var map in TablesWithBoth(changes))
        {
            foreach (var key in map.UniqueKeys.Prepend(new UniqueKeyMap("the primary key", ColumnMask.Of(map.Key))))
            {
                FindWaits(changes, map, key, ref waits);
            }
        }

        return waits;
    }

    private static void FindWaits(List<Change> changes, EntityMap map, UniqueKeyMap key, ref List<(int, UniqueKeyMap)>?[]? waits)
    {
        var freers = new Dictionary<int, List<int>>();
        for (var i = 0; i < changes.Count; i++)
        {
            if (changes[i].Entry.Set.Map == map && Frees(changes[i], key) && changes[i].Entry.UniqueHashWritten(key.Columns) is { } hash)
            {
                (freers.TryGetValue(hash, out var same) ? same : freers[hash] = []).Add(i);
            }
        }

        if (freers.Count == 0)
        {
            return;
        }

        for (var i = 0; i < changes.Count; i++)
        {
            if (changes[i].Entry.Set.Map != map || !Takes(changes[i], key)
                || changes[i].Entry.UniqueHash(key.Columns) is not { } hash || !freers.TryGetValue(hash, out var candidates))
            {
                continue;
            }

            foreach (var freer in candidates)
            {
                if (freer != i && changes[i].Entry.TakesFrom(changes[freer].Entry, key.Columns))
                {
                    waits ??= new List<(int, UniqueKeyMap)>?[changes.Count];
                    (waits[i] ??= []).Add((freer, key));
                }
            }
        }
    }

    private static IEnumerable<EntityMap> TablesWithBoth(List<Change> changes)
    {
        HashSet<EntityMap>? freeing = null;
        foreach (var change in changes)
        {
            if (change.Kind != ChangeKind.Insert && Touches(change))
            {
                (freeing ??= []).Add(change.Entry.Set.Map);
            }
        }

        if (freeing is null)
        {
            return [];
        }

        var taking = new HashSet<EntityMap>();
        foreach (var change in changes)
        {
            if (change.Kind != ChangeKind.Delete && Touches(change))
            {
                taking.Add(change.Entry.Set.Map);
            }
        }

        freeing.IntersectWith(taking);
        return freeing;
    }

    private static bool Touches(Change change)
    {
        var map = change.Entry.Set.Map;
        return change.Kind != ChangeKind.Update
            || Array.Exists(map.Key, change.Columns.Has)
            || Array.Exists(map.UniqueKeys, key => !(key.Columns & change.Columns).IsEmpty);
    }

    private static bool Frees(Change change, UniqueKeyMap key)
        => change.Kind == ChangeKind.Delete || (change.Kind == ChangeKind.Update && !(key.Columns & change.Columns).IsEmpty);

    private static bool Takes(Change change, UniqueKeyMap key)
        => change.Kind == ChangeKind.Insert || (change.Kind == ChangeKind.Update && !(key.Columns & change.Columns).IsEmpty);
}
