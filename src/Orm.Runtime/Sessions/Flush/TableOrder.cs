namespace Orm.Sessions;

/// <summary>The tables' order by foreign key: a table's rank is greater than that of every table it refers to.</summary>
internal static class TableOrder
{
    /// <summary>
    /// The rank, worked out once for each class. A nullable foreign key that closes a cycle of tables does not count, nor does
    /// one of a table to itself: their rows are put in order one by one (<see cref="ReferenceWaits"/>).
    /// </summary>
    public static int RankOf(EntityMap map)
    {
        if (map.Rank < 0)
        {
            map.Rank = Rank(map, []);
        }

        return map.Rank;
    }

    /// <summary>Whether the order of the tables alone puts each row of one after every row of the other.</summary>
    public static bool IsAfter(EntityMap map, EntityMap other) => RankOf(map) > RankOf(other);

    /// <summary>Sorts by rank, and the rows of one table beside each other in the order they have.</summary>
    public static void Sort(List<TrackedEntity> entries)
    {
        if (IsOneTable(entries))
        {
            return;
        }

        var order = new Dictionary<EntitySet, (int Rank, int Appearance)>();
        foreach (var entry in entries)
        {
            order.TryAdd(entry.Set, (RankOf(entry.Set.Map), order.Count));
        }

        TrackedEntity[] sorted = [.. entries.OrderBy(entry => order[entry.Set])];
        entries.Clear();
        entries.AddRange(sorted);
    }

    private static bool IsOneTable(List<TrackedEntity> entries)
    {
        for (var i = 1; i < entries.Count; i++)
        {
            if (entries[i].Set != entries[0].Set)
            {
                return false;
            }
        }

        return true;
    }

    private static int Rank(EntityMap map, HashSet<EntityMap> onTheWay)
    {
        onTheWay.Add(map);
        var rank = 0;
        foreach (var foreignKey in map.ForeignKeys)
        {
            var target = foreignKey.Target();
            if (!onTheWay.Contains(target) && !(foreignKey.IsNullable && Reaches(target, map, [])))
            {
                rank = Math.Max(rank, Rank(target, onTheWay) + 1);
            }
        }

        onTheWay.Remove(map);
        return rank;
    }

    private static bool Reaches(EntityMap from, EntityMap to, HashSet<EntityMap> seen)
    {
        if (from == to)
        {
            return true;
        }

        if (!seen.Add(from))
        {
            return false;
        }

        foreach (var foreignKey in from.ForeignKeys)
        {
            if (Reaches(foreignKey.Target(), to, seen))
            {
                return true;
            }
        }

        return false;
    }
}
