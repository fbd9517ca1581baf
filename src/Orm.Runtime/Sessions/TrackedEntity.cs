namespace Orm.Sessions;

/// <summary>An object's place in its session. One for each tracked object, so it is kept small.</summary>
internal abstract class TrackedEntity(IEntity entity, EntityState state)
{
    private EntityState state = state;
    private TrackedFlags flags;

    /// <summary>Its state, which is Persistent also for an object that a disposed session has left detached.</summary>
    public EntityState State
    {
        get => state;
        set
        {
            if (value != state)
            {
                Savepoint?.Remember(this);
                state = value;
            }
        }
    }

    // Here, so that a look by key finds it beside the flags.
    public IEntity Object { get; } = entity;

    public abstract EntitySet Set { get; }

    public Session Session => Set.Session;

    /// <summary>Whether it stands for a row that is there, be it to be deleted by the next flush.</summary>
    public bool StandsForRow => state == EntityState.Persistent || (state == EntityState.Deleted && !Has(TrackedFlags.RowGone));

    /// <summary>The innermost savepoint, which is to be told before anything but a property changes; null where there is none.</summary>
    protected Savepoint? Savepoint => Session.Work.Savepoint;

    protected TrackedFlags Flags => flags;

    /// <summary>The entry of an object; null for one that no session knows, such as a copy made by <c>with</c>.</summary>
    public static TrackedEntity? Of(IEntity entity)
        => entity.Tracking.Entry is { } entry && ReferenceEquals(entry.Object, entity) ? entry : null;

    /// <summary>A partial property of <paramref name="owner"/> is about to change.</summary>
    public abstract void Changing(IEntity owner);

    /// <summary>A value of <paramref name="owner"/> that can change in place is about to be handed out.</summary>
    public abstract void Reading(IEntity owner);

    /// <summary>The columns whose values differ from the database's.</summary>
    public abstract ColumnMask Changed();

    /// <summary>The value of a column as an object.</summary>
    public abstract object? ValueOf(int column);

    /// <summary>The value that the database has in a column, as an object.</summary>
    public abstract object? WrittenValueOf(int column);

    /// <summary>A hash of the object's values of the columns; null where one is NULL, which is equal to nothing.</summary>
    public abstract int? UniqueHash(ColumnMask columns);

    /// <summary>The same of the values that the database has.</summary>
    public abstract int? UniqueHashWritten(ColumnMask columns);

    /// <summary>Whether the object's values of the columns are those that the database has in another's row.</summary>
    public abstract bool TakesFrom(TrackedEntity other, ColumnMask columns);

    /// <summary>Gives the object its last committed or loaded values back.</summary>
    public abstract void Restore();

    /// <summary>What the object is now, for a savepoint to remember.</summary>
    public abstract BeforeImage Image();

    /// <summary>Makes the object what it was when a savepoint began.</summary>
    public abstract void RestoreTo(in BeforeImage image);

    /// <summary>The object stands for what the database has now: after its INSERT or UPDATE.</summary>
    public abstract void Written();

    /// <summary>Gives the object the values back that the database has in this transaction.</summary>
    public abstract void DropChanges();

    /// <summary>The database set columns of the object's row to NULL, by a rule of a foreign key.</summary>
    public abstract void TakeNull(ColumnMask columns);

    /// <summary>It turned out that nothing had changed.</summary>
    public abstract void Unchanged();

    /// <summary>What was written is committed.</summary>
    public abstract void Committed();

    /// <summary>The object is as new; it keeps its values.</summary>
    public abstract void MakeTransient();

    /// <summary>Its session is over: a detached object keeps what tells its changes from the row.</summary>
    public abstract void ForgetUncommitted();

    public bool Has(TrackedFlags flag) => (flags & flag) != 0;

    public void Mark(TrackedFlags flag) => flags |= flag;

    public void Unmark(TrackedFlags flag) => flags &= ~flag;
}
