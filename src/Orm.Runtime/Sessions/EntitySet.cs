using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>The objects of one class in a session, for what needs not know the class.</summary>
internal abstract class EntitySet(Session session, EntityMap map)
{
    public Session Session { get; } = session;

    public EntityMap Map { get; } = map;

    /// <summary>Whether what was not marked has not changed.</summary>
    public bool IsFullyTracked { get; } = map.IsFullyTracked;

    public ColumnMask AllColumns { get; } = ColumnMask.First(map.Columns.Length);

    /// <summary>Whether there may be an object that changed without being listed.</summary>
    public abstract bool MayHaveUnlistedChanges { get; }

    public abstract void Add(IEntity entity);

    public abstract void Remove(IEntity entity);

    /// <summary>Whether the session holds objects of the class.</summary>
    public abstract bool HasObjects { get; }

    /// <summary>Updates the rows of a query; the session's objects of these rows follow.</summary>
    public abstract ValueTask UpdateAllAsync(Query query, Io io, CancellationToken cancellationToken);

    /// <summary>Deletes the rows of a query; the session's objects of these rows are deleted with them.</summary>
    public abstract ValueTask DeleteAllAsync(Query query, Io io, CancellationToken cancellationToken);

    /// <summary>Collects the persistent objects whose change no setter has told.</summary>
    public abstract void FindChanges(List<TrackedEntity> changed);

    /// <summary>Every object is read again by the next query or Get that meets it.</summary>
    public abstract void ExpireAll();

    /// <summary>The session is over; its objects no longer hold each other.</summary>
    public abstract void Clear();

    /// <summary>Reads a persistent object's row again, over whatever it holds. A row that is gone is an error, and the object leaves the session.</summary>
    public abstract ValueTask RefreshAsync(TrackedEntity entry, Io io, CancellationToken cancellationToken);

    /// <summary>Takes an object into the identity map, under the key that its row has.</summary>
    public abstract void Register(TrackedEntity entry);

    /// <summary>Takes an object out of the identity map.</summary>
    public abstract void Unregister(TrackedEntity entry);

    /// <summary>The key of an object's row, as messages tell it.</summary>
    public abstract string DescribeKey(TrackedEntity entry);

    /// <summary>
    /// Makes an object ready to be inserted; what can be known to fail fails here. Tells the removed object whose row it takes
    /// over, null where a new row is made.
    /// </summary>
    public abstract TrackedEntity? PrepareInsert(TrackedEntity entry);

    /// <summary>The columns to write where a new object takes over the row of a removed one.</summary>
    public abstract ColumnMask PrepareSwitch(TrackedEntity added, TrackedEntity replaced);

    /// <summary>The columns of a changed object to write; none where there are none. What can be known to fail fails here.</summary>
    public abstract ColumnMask PrepareUpdate(TrackedEntity entry);

    /// <summary>Inserts as many of the changes from <paramref name="start"/> on as go together, and tells how many.</summary>
    public abstract ValueTask<int> InsertAsync(List<Change> changes, int start, Io io, CancellationToken cancellationToken);

    public abstract ValueTask UpdateAsync(Change change, Io io, CancellationToken cancellationToken);

    public abstract ValueTask DeleteAsync(Change change, Io io, CancellationToken cancellationToken);

    /// <summary>Whether the key of a new object is known before its INSERT.</summary>
    public abstract bool KnowsKey(TrackedEntity entry);

    public abstract ValueTask ReleaseAsync(Change change, Io io, CancellationToken cancellationToken);

    /// <summary>How many of the changes from <paramref name="start"/> on are inserts that are many enough to go by few statements; 0 where they are not.</summary>
    public abstract int CountMany(List<Change> changes, int start);

    /// <summary>Inserts that many; tells how many it did, 0 where the table must make its keys itself.</summary>
    public abstract ValueTask<int> InsertManyAsync(List<Change> changes, int start, int count, Io io, CancellationToken cancellationToken);

    /// <summary>Adds the statement of a change to a batch.</summary>
    public abstract void AddToBatch(FlushBatch batch, Change change);

    /// <summary>Reads what the database made for a row that a batch wrote.</summary>
    public abstract void ReadBatched<TRow>(BatchedChange batched, ref TRow row) where TRow : struct, IRow;

    /// <summary>The batch with the statement was sent, and it changed so many rows.</summary>
    public abstract void CompleteBatched(BatchedChange batched, int rowsAffected);

    /// <summary>The flush of the change succeeded: object and identity map follow.</summary>
    public abstract void Accept(Change change);

    /// <summary>The row of an object is deleted: by a flush, by predicate or along with another row.</summary>
    public abstract void AcceptDeleted(TrackedEntity entry);

    /// <summary>Collects the objects whose rows have values of the columns with a wanted hash (<see cref="RowValues"/>).</summary>
    public abstract void FindByHash(int[] columns, Func<int, bool> isWanted, List<TrackedEntity> found);
}
