namespace Orm.Sessions;

/// <summary>The new objects of a flush that have the key of a removed one: each takes its row over by an UPDATE.</summary>
internal sealed class RowSwitches
{
    private readonly Dictionary<TrackedEntity, TrackedEntity> removedByAdded = [];
    private readonly HashSet<TrackedEntity> removed = [];

    /// <summary>The new objects that take a row over.</summary>
    public IEnumerable<TrackedEntity> Added => removedByAdded.Keys;

    public void Add(TrackedEntity added, TrackedEntity replaced)
    {
        removedByAdded.Add(added, replaced);
        removed.Add(replaced);
    }

    /// <summary>Whether a new object takes a row over.</summary>
    public bool HasAdded(TrackedEntity added) => removedByAdded.ContainsKey(added);

    /// <summary>Whether a removed object leaves its row to a new one.</summary>
    public bool HasRemoved(TrackedEntity entry) => removed.Contains(entry);

    /// <summary>What is written of an object that takes a row over; nothing where the row has its values already.</summary>
    public Change ChangeOf(TrackedEntity added)
    {
        var replaced = removedByAdded[added];
        var columns = added.Set.PrepareSwitch(added, replaced);
        return new Change(columns.IsEmpty ? ChangeKind.Keep : ChangeKind.Update, added, columns) { Replaced = replaced };
    }
}
