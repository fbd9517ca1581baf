namespace Orm;

/// <summary>How a row is locked when it is read.</summary>
public enum RowLock
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>
    /// Against change and other locks, until the transaction ends. Begins a transaction where there is none. On SQLite, which
    /// has no row locks, it is the transaction's write lock that keeps others out.
    /// </summary>
    Update,

    /// <summary>Against change; others may take the same lock. Else as <see cref="Update"/>.</summary>
    Share,
}
