namespace Orm;

/// <summary>An object's place in a session.</summary>
public enum EntityState
{
    /// <summary>New: no session knows it and no row stands for it.</summary>
    Transient,

    /// <summary>Added; the next flush inserts it.</summary>
    Pending,

    /// <summary>It stands for a row, and its changes are written by the next flush.</summary>
    Persistent,

    /// <summary>Removed: the next flush deletes its row, or one in this transaction has.</summary>
    Deleted,

    /// <summary>It stands for a row, but belongs to no session, or not to this one.</summary>
    Detached,
}
