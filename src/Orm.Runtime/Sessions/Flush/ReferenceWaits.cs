namespace Orm.Sessions;

/// <summary>
/// Finds which rows of a flush have to come or go before which others because they refer to them, where the order of the
/// tables does not tell: within a table that refers to itself, in a cycle of tables, where a key changes, and where a unique
/// value draws a change forward.
/// </summary>
internal static class ReferenceWaits
{
    public static void Find(List<Change> changes, Waits waits)
    {
        var tables = Tables(changes);
        var inOrder = new List<(EntityMap Map, ForeignKeyMap ForeignKey, EntityMap Target)>();
        foreach (var (map, _) in tables)
        {
            foreach (var foreignKey in map.ForeignKeys)
            {
                var target = foreignKey.Target();
                if (!tables.TryGetValue(target, out var hasKeyChange))
                {
                    continue;
                }

                if (hasKeyChange || !TableOrder.IsAfter(map, target))
                {
                    Find(changes, map, foreignKey, target, waits);
                }
                else
                {
                    inOrder.Add((map, foreignKey, target));
                }
            }
        }

        // What is drawn forward leaves the order of the tables, and those that it refers to must come with it.
        if (waits.HasAny)
        {
            inOrder.ForEach(reference => Find(changes, reference.Map, reference.ForeignKey, reference.Target, waits));
        }
    }

    /// <summary>The tables that the flush writes to, each with whether it changes a key there.</summary>
    private static Dictionary<EntityMap, bool> Tables(List<Change> changes)
    {
        var tables = new Dictionary<EntityMap, bool>();
        EntityMap? last = null;
        foreach (var change in changes)
        {
            var map = change.Entry.Set.Map;
            if (change.ChangesKey)
            {
                tables[map] = true;
            }
            else if (map != last)
            {
                tables.TryAdd(map, false);
            }

            last = map;
        }

        return tables;
    }

    private static void Find(List<Change> changes, EntityMap map, ForeignKeyMap foreignKey, EntityMap target, Waits waits)
    {
        var made = new Dictionary<int, List<int>>();
        var gone = new Dictionary<int, List<int>>();
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            if (change.Entry.Set.Map != target)
            {
                continue;
            }

            if (change.Kind == ChangeKind.Insert ? change.Entry.Set.KnowsKey(change.Entry) : change.ChangesKey)
            {
                Note(made, RowValues.Hash(change.Entry, target.Key), i);
            }

            if (change.Kind == ChangeKind.Delete || change.ChangesKey)
            {
                Note(gone, RowValues.HashWritten(change.Written, target.Key), i);
            }
        }

        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            if (change.Entry.Set.Map != map || (change.Kind is not (ChangeKind.Insert or ChangeKind.Delete) && !change.Columns.HasAny(foreignKey.Columns)))
            {
                continue;
            }

            if (change.Kind != ChangeKind.Delete && RowValues.Hash(change.Entry, foreignKey.Columns) is { } taken && made.TryGetValue(taken, out var parents))
            {
                foreach (var parent in parents)
                {
                    if (parent != i && RowValues.AreEqual(change.Entry, foreignKey.Columns, changes[parent].Entry, target.Key))
                    {
                        waits.Add(i, new Wait(parent, WaitKind.RefersTo, null, foreignKey));
                    }
                }
            }

            if (change.Kind != ChangeKind.Insert && RowValues.HashWritten(change.Written, foreignKey.Columns) is { } left && gone.TryGetValue(left, out var going))
            {
                foreach (var parent in going)
                {
                    if (parent != i && RowValues.AreEqualWritten(change.Written, foreignKey.Columns, changes[parent].Written, target.Key))
                    {
                        waits.Add(parent, new Wait(i, WaitKind.IsReferredToBy, null, foreignKey));
                    }
                }
            }
        }
    }

    private static void Note(Dictionary<int, List<int>> rows, int? hash, int change)
    {
        if (hash is { } known)
        {
            (rows.TryGetValue(known, out var same) ? same : rows[known] = []).Add(change);
        }
    }
}
