namespace Orm.Integration.Tests.Model;

/// <summary>
/// A unit of work in the plainest way: whole tables are copied where a transaction or a savepoint begins, and a flush is right
/// when the tables are right after it.
/// </summary>
sealed class UnitModel
{
    readonly Stack<Level> levels = new();

    public List<Thing> Things { get; } = [];

    /// <summary>The rows of the database, as the session's transaction sees them.</summary>
    public Dictionary<Kind, Dictionary<int, Row>> Tables { get; private set; } = Kind.All.ToDictionary(static kind => kind, static _ => new Dictionary<int, Row>());

    /// <summary>How many transactions and savepoints are open.</summary>
    public int Depth => levels.Count;

    /// <summary>Whether a flush failed at the innermost level.</summary>
    public bool HasFailed { get; private set; }

    public IEnumerable<Thing> Pending => Things.Where(static thing => thing.State == EntityState.Pending);

    public IEnumerable<Thing> Dirty => Things.Where(thing => thing.State == EntityState.Persistent && thing.Values != Tables[thing.Kind][thing.Values.Key]);

    public IEnumerable<Thing> Removed => Things.Where(static thing => thing.State == EntityState.Deleted && !thing.IsGone);

    public bool HasChanges => Pending.Any() || Dirty.Any() || Removed.Any();

    public Thing? Find(Kind kind, int key) => Things.Find(thing => thing.Kind == kind && thing.Values.Key == key && thing.StandsForRow);

    public void Begin() => levels.Push(Remember());

    /// <summary>Null where it succeeded, else what stands against it.</summary>
    public string? Flush()
    {
        if (!HasChanges)
        {
            return null;
        }

        var flushed = Copy(Tables);
        foreach (var thing in Removed)
        {
            flushed[thing.Kind].Remove(thing.Values.Key);
        }

        foreach (var thing in Dirty)
        {
            flushed[thing.Kind][thing.Values.Key] = thing.Values;
        }

        var fault = Pending.Where(thing => !flushed[thing.Kind].TryAdd(thing.Values.Key, thing.Values)).Select(static thing => $"two objects have the key of {thing}").FirstOrDefault()
            ?? Kind.Fault(flushed);
        if (Depth == 0)
        {
            Begin();
        }

        if (fault is not null)
        {
            HasFailed = true;
            return fault;
        }

        Tables = flushed;
        foreach (var thing in Things)
        {
            if (thing.State == EntityState.Pending)
            {
                (thing.State, thing.IsGone) = (EntityState.Persistent, false);
            }
            else if (thing.State == EntityState.Deleted)
            {
                thing.IsGone = true;
            }
        }

        return null;
    }

    /// <summary>Flushed before.</summary>
    public void Release() => levels.Pop();

    /// <summary>Flushed before.</summary>
    public void Commit()
    {
        levels.Clear();
        Things.RemoveAll(static thing => thing.IsGone);
    }

    public void RollbackToSavepoint() => Return(levels.Pop());

    public void Rollback()
    {
        if (Depth == 0)
        {
            Begin();
        }

        Return(levels.Last());
        levels.Clear();
    }

    private void Return(Level level)
    {
        HasFailed = false;
        Tables = Copy(level.Tables);
        foreach (var thing in Things)
        {
            (thing.State, thing.IsGone, var values) = level.States.TryGetValue(thing, out var before)
                ? before
                : (thing.IsLoaded ? EntityState.Persistent : EntityState.Transient, false, thing.Values);
            if (thing.State == EntityState.Persistent)
            {
                thing.Values = Tables[thing.Kind][thing.Values.Key];
            }
            else if (thing.IsGone)
            {
                thing.Values = values;
            }
        }
    }

    private Level Remember() => new(Copy(Tables), Things.ToDictionary(static thing => thing, static thing => thing switch
    {
        { State: EntityState.Pending } => (EntityState.Transient, false, thing.Values),
        { State: EntityState.Deleted, IsGone: false } => (EntityState.Persistent, false, thing.Values),
        _ => (thing.State, thing.IsGone, thing.Values),
    }));

    private static Dictionary<Kind, Dictionary<int, Row>> Copy(Dictionary<Kind, Dictionary<int, Row>> tables)
        => tables.ToDictionary(static table => table.Key, static table => new Dictionary<int, Row>(table.Value));
}
