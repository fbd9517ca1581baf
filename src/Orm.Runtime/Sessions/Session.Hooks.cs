namespace Orm;

public sealed partial class Session
{
    /// <summary>
    /// Raised before a flush that has something to write. May query, and add, change and remove objects: they are part of
    /// the flush. Flush, Commit, Rollback and Begin are errors in it.
    /// </summary>
    public event Action<Session>? BeforeFlush;

    /// <summary>Raised after a flush, with its statements sent and the transaction still open.</summary>
    public event Action<Session>? AfterFlush;

    /// <summary>Raised by <c>Commit</c> where there is a transaction or something to write, before it flushes.</summary>
    public event Action<Session>? BeforeCommit;

    /// <summary>Raised after a transaction was committed. No SQL may be sent in it.</summary>
    public event Action<Session>? AfterCommit;

    /// <summary>Raised after <c>Rollback</c>, or a <see cref="Orm.Transaction"/> disposed without a commit, has restored the objects.</summary>
    public event Action<Session>? AfterRollback;
}
