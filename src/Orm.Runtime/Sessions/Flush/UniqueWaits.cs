namespace Orm.Sessions;

/// <summary>Finds which changes of a flush take a unique value that another one frees.</summary>
internal static class UniqueWaits
{
    public static void Find(List<Change> changes, Waits waits)
    {
        foreach (var map in TablesWithBoth(changes))
        {
            foreach (var key in map.UniqueKeys.Prepend(new UniqueKeyMap("the primary key", ColumnMask.Of(map.Key))))
            {
                Find(changes, map, key, waits);
            }
        }
    }

    private static void Find(List<Change> changes, EntityMap map, UniqueKeyMap key, Waits waits)
    {
        var freers = new Dictionary<int, List<int>>();
        for (var i = 0; i < changes.Count; i++)
        {
            if (changes[i].Entry.Set.Map == map && Frees(changes[i], key) && changes[i].Written.UniqueHashWritten(key.Columns) is { } hash)
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
                if (freer != i && changes[i].Entry.TakesFrom(changes[freer].Written, key.Columns))
                {
                    waits.Add(i, new Wait(freer, WaitKind.Takes, key, null));
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
        if (change.Kind is ChangeKind.Insert or ChangeKind.Delete)
        {
            return true;
        }

        foreach (var column in change.Entry.Set.Map.Key)
        {
            if (change.Columns.Has(column))
            {
                return true;
            }
        }

        foreach (var key in change.Entry.Set.Map.UniqueKeys)
        {
            if (!(key.Columns & change.Columns).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Frees(Change change, UniqueKeyMap key)
        => change.Kind == ChangeKind.Delete || (change.Kind == ChangeKind.Update && !(key.Columns & change.Columns).IsEmpty);

    private static bool Takes(Change change, UniqueKeyMap key)
        => change.Kind == ChangeKind.Insert || (change.Kind == ChangeKind.Update && !(key.Columns & change.Columns).IsEmpty);
}
