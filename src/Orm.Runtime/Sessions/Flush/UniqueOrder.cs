namespace Orm.Sessions;

/// <summary>
/// Puts a delete or update that frees a unique value before the statement that takes it. Where rows take each other's values
/// in a circle, one goes through NULL.
/// </summary>
internal sealed class UniqueOrder
{
    private readonly List<Change> changes;
    private readonly List<(int Freer, UniqueKeyMap Key)>?[] waits;
    private readonly Progress[] progress;
    private readonly List<Change> ordered;
    private readonly Dictionary<EntityMap, Queue<int>> referring = [];

    private UniqueOrder(List<Change> changes, List<(int Freer, UniqueKeyMap Key)>?[] waits)
    {
        this.changes = changes;
        this.waits = waits;
        progress = new Progress[changes.Count];
        ordered = new List<Change>(changes.Count + 1);
    }

    private enum Progress : byte
    {
        None,
        Begun,
        Done,
    }

    public static List<Change> Apply(List<Change> changes)
    {
        if (UniqueValues.FindWaits(changes) is not { } waits)
        {
            return changes;
        }

        var order = new UniqueOrder(changes, waits);
        for (var i = 0; i < changes.Count; i++)
        {
            order.Place(i);
        }

        return order.ordered;
    }

    /// <summary>Places a change after everything that it waits for. Without recursion: a shift of a whole table is one long chain.</summary>
    private void Place(int change)
    {
        var way = new Stack<int>();
        way.Push(change);
        while (way.TryPeek(out var current))
        {
            if (progress[current] == Progress.Done)
            {
                way.Pop();
                continue;
            }

            progress[current] = Progress.Begun;
            if (NextToWaitFor(current) is { } first)
            {
                way.Push(first);
                continue;
            }

            way.Pop();
            progress[current] = Progress.Done;
            ordered.Add(changes[current]);
        }
    }

    private int? NextToWaitFor(int current)
    {
        if (changes[current].Kind == ChangeKind.Delete && NextReferringRow(changes[current].Entry.Set.Map) is { } referring)
        {
            return referring;
        }

        while (waits[current] is { Count: > 0 } left)
        {
            var (freer, key) = left[^1];
            if (progress[freer] == Progress.None)
            {
                return freer;
            }

            left.RemoveAt(left.Count - 1);
            if (progress[freer] == Progress.Begun)
            {
                Release(freer, key, current);
            }
        }

        return null;
    }

    /// <summary>A row that may refer to a row to be deleted goes first, when that one was drawn forward.</summary>
    private int? NextReferringRow(EntityMap map)
    {
        var rows = referring.TryGetValue(map, out var known) ? known : referring[map] = ReferringRows(map);
        while (rows.TryDequeue(out var row))
        {
            if (progress[row] == Progress.None)
            {
                return row;
            }
        }

        return null;
    }

    private Queue<int> ReferringRows(EntityMap map)
    {
        var rows = new Queue<int>();
        for (var i = 0; i < changes.Count; i++)
        {
            var other = changes[i].Entry.Set.Map;
            if (other != map && TableOrder.Refers(other, map)
                && (changes[i].Kind == ChangeKind.Delete || (changes[i].Kind == ChangeKind.Update && LeavesParent(changes[i], map))))
            {
                rows.Enqueue(i);
            }
        }

        return rows;
    }

    private static bool LeavesParent(Change update, EntityMap parent)
        => Array.Exists(update.Entry.Set.Map.ForeignKeys, key => key.Target() == parent && Array.Exists(key.Columns, update.Columns.Has));

    /// <summary>The freer waits for the taker itself: its value becomes NULL first, and its UPDATE sets the new one later.</summary>
    private void Release(int freer, UniqueKeyMap key, int taker)
    {
        var (kind, entry, columns) = changes[freer];
        var map = entry.Set.Map;
        if (kind == ChangeKind.Insert)
        {
            return;
        }

        for (var column = 0; column < map.Columns.Length; column++)
        {
            if (kind == ChangeKind.Update && key.Columns.Has(column) && map.Columns[column].IsNullable && !Array.Exists(map.Key, part => part == column))
            {
                ordered.Add(new Change(ChangeKind.Release, entry, ColumnMask.Of(column)));
                changes[freer] = new Change(kind, entry, columns.With(column));
                return;
            }
        }

        var other = changes[taker].Entry;
        throw new OrmException(
            $"{map.Name} with {entry.Set.DescribeKey(entry)} and {map.Name} with {other.Set.DescribeKey(other)} exchange values of {key.Name}, "
            + "which is unique and has no nullable column to go through. Flush one of them with another value in between.")
        {
            Entity = map.Name,
            Constraint = key.Name,
        };
    }
}
