namespace Orm.Sessions;

/// <summary>
/// Puts the changes of a flush in an order in which each comes after those that it waits for, and else stays where it is. Where
/// rows wait for each other in a circle, one value goes through NULL.
/// </summary>
internal sealed class ChangeOrder
{
    private readonly List<Change> changes;
    private readonly Waits waits;
    private readonly Progress[] progress;
    private readonly List<Change> ordered;
    private readonly List<int> way = [];
    private Dictionary<int, List<Change>>? links;

    private ChangeOrder(List<Change> changes, Waits waits)
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

    public static List<Change> Apply(List<Change> changes, Waits waits)
    {
        var order = new ChangeOrder(changes, waits);
        for (var i = 0; i < changes.Count; i++)
        {
            order.Place(i);
        }

        return order.ordered;
    }

    /// <summary>Places a change after everything that it waits for. Without recursion: a shift of a whole table is one long chain.</summary>
    private void Place(int change)
    {
        Begin(change);
        while (way.Count > 0)
        {
            var current = way[^1];
            if (NextWait(current) is not { } wait)
            {
                way.RemoveAt(way.Count - 1);
                End(current);
            }
            else if (progress[wait.First] == Progress.Begun)
            {
                BreakCircle(wait.First);
            }
            else
            {
                Begin(wait.First);
            }
        }
    }

    private void Begin(int change)
    {
        if (progress[change] != Progress.Done)
        {
            progress[change] = Progress.Begun;
            way.Add(change);
        }
    }

    private void End(int change)
    {
        progress[change] = Progress.Done;
        ordered.Add(changes[change]);
        if (links is not null && links.Remove(change, out var following))
        {
            ordered.AddRange(following);
        }
    }

    private Wait? NextWait(int change)
    {
        while (waits.Of(change) is { Count: > 0 } left)
        {
            if (progress[left[^1].First] != Progress.Done)
            {
                return left[^1];
            }

            left.RemoveAt(left.Count - 1);
        }

        return null;
    }

    /// <summary>The last on the way waits for one that is on the way itself: one of those between them has to do without.</summary>
    private void BreakCircle(int first)
    {
        var start = way.LastIndexOf(first);
        for (var at = way.Count - 1; at >= start; at--)
        {
            if (CanDoWithout(way[at], waits.Of(way[at])![^1]))
            {
                StopWaiting(at);
                return;
            }
        }

        for (var at = way.Count - 1; at >= start; at--)
        {
            // The row's key changes under those that refer to it: the database does that where it says ON UPDATE CASCADE, else it refuses.
            if (waits.Of(way[at])![^1].Kind == WaitKind.IsReferredToBy && changes[way[at]].Kind == ChangeKind.Update)
            {
                StopWaiting(at);
                return;
            }
        }

        throw Circle.Error([.. way.Skip(start).Select(change => (changes[change], waits.Of(change)![^1]))]);
    }

    private void StopWaiting(int at)
    {
        var left = waits.Of(way[at])!;
        left.RemoveAt(left.Count - 1);
        for (var after = at + 1; after < way.Count; after++)
        {
            progress[way[after]] = Progress.None;
        }

        way.RemoveRange(at + 1, way.Count - at - 1);
    }

    private bool CanDoWithout(int change, Wait wait) => wait.Kind switch
    {
        WaitKind.Takes => Release(wait.First, NullableOf(changes[wait.First], wait.Unique!.Columns)),
        WaitKind.RefersTo => LinkLater(change, wait),
        WaitKind.IsReferredToBy => (wait.ForeignKey!.OnDelete == OnDelete.SetNull && changes[change].Kind == ChangeKind.Delete)
            || Release(wait.First, NullableOf(changes[wait.First], ColumnMask.Of(wait.ForeignKey.Columns))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A row's value becomes NULL first, and its UPDATE sets the new one later, or its DELETE takes it away.</summary>
    private bool Release(int change, ColumnMask nullable)
    {
        var (kind, entry, columns) = changes[change];
        if (nullable.IsEmpty || kind is not (ChangeKind.Update or ChangeKind.Delete))
        {
            return false;
        }

        var column = nullable.Least;
        ordered.Add(new Change(ChangeKind.Release, entry, ColumnMask.Of(column)));
        if (kind == ChangeKind.Update)
        {
            changes[change] = changes[change] with { Columns = columns.With(column) };
        }

        return true;
    }

    /// <summary>A new row is inserted with NULL, and refers to the other one by an UPDATE once that is there.</summary>
    private bool LinkLater(int change, Wait wait)
    {
        var (kind, entry, columns) = changes[change];
        var nullable = NullableOf(changes[change], ColumnMask.Of(wait.ForeignKey!.Columns));
        if (kind != ChangeKind.Insert || nullable.IsEmpty)
        {
            return false;
        }

        changes[change] = changes[change] with { Columns = columns | nullable };
        links ??= [];
        (links.TryGetValue(wait.First, out var following) ? following : links[wait.First] = []).Add(new Change(ChangeKind.Link, entry, nullable));
        return true;
    }

    private static ColumnMask NullableOf(Change change, ColumnMask columns)
    {
        var map = change.Entry.Set.Map;
        var nullable = columns - ColumnMask.Of(map.Key) - map.Computed;
        for (var column = 0; column < map.Columns.Length; column++)
        {
            if (nullable.Has(column) && !map.Columns[column].IsNullable)
            {
                nullable -= ColumnMask.Of(column);
            }
        }

        return nullable;
    }
}
