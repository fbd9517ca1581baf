using System.Runtime.CompilerServices;
using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>An object of a known class in its session, with the values that the database has.</summary>
internal sealed partial class TrackedEntity<T> : TrackedEntity
    where T : class, IEntity<T>
{
    private EntitySet<T> set;

    // The values before this transaction's flushes; null where there were none.
    private T? committed;

    public TrackedEntity(T entity, EntitySet<T> set, EntityState state)
        : base(entity, state)
    {
        this.set = set;
        entity.Tracking.Entry = this;
        if (state == EntityState.Persistent && !set.IsFullyTracked)
        {
            Original = T.Snapshot(entity);
        }
    }

    public T Entity => Unsafe.As<T>(Object);

    /// <summary>
    /// The values that the database has in this transaction. Of a class with partial properties only there from the first
    /// change on, since until then the object itself has them.
    /// </summary>
    public T? Original { get; private set; }

    /// <summary>The object whose values are the database's.</summary>
    public T AsWritten => Original ?? Entity;

    public override EntitySet Set => set;

    // Whether the setters tell of every change, so that no copy is needed before the first.
    private bool TellsItsChanges => set.IsFullyTracked && !Has(TrackedFlags.InPlace);

    /// <summary>Takes a detached object into a set, be it of its own session again.</summary>
    public void MoveTo(EntitySet<T> other)
    {
        // Which it is for the session that takes it, also where a disposed one left it persistent.
        State = EntityState.Detached;
        LeaveFor(other);
        State = EntityState.Persistent;
        Unmark(TrackedFlags.Listed | TrackedFlags.Removed | TrackedFlags.Expunged);
        if (Has(TrackedFlags.Unread))
        {
            Original ??= T.Snapshot(Entity);
            set.Session.Work.AddUnread(this);
        }

        if (Original is not null && set.IsFullyTracked)
        {
            set.Session.Work.List(this);
        }
    }

    /// <summary>Makes the object a pending one of a set.</summary>
    public void StartOver(EntitySet<T> other)
    {
        LeaveFor(other);
        State = EntityState.Pending;
        Unmark(TrackedFlags.RowGone | TrackedFlags.Expired | TrackedFlags.KeyGenerated | TrackedFlags.Expunged | TrackedFlags.Unread);

        // Of a row that this transaction deleted, the values stay known for its rollback.
        Original = Has(TrackedFlags.Touched) ? Original ?? T.Snapshot(Entity) : null;
    }

    public override void Changing(IEntity owner)
    {
        if (State is EntityState.Transient or EntityState.Pending || !set.IsFullyTracked || !ReferenceEquals(owner, Entity))
        {
            return;
        }

        Original ??= T.Snapshot(Entity);
        if (State != EntityState.Detached)
        {
            set.Session.Work.List(this);
        }
    }

    public override void Reading(IEntity owner)
    {
        if (ReferenceEquals(owner, Entity))
        {
            Mark(TrackedFlags.InPlace);
            Changing(owner);
        }
    }

    public override ColumnMask Changed()
    {
        var changed = Original is null ? ColumnMask.None : T.Compare(Entity, Original);
        if (Has(TrackedFlags.Unread))
        {
            changed |= set.AllColumns - ColumnMask.Of(set.Map.Key);
        }

        return changed - set.Map.Computed;
    }

    public override object? ValueOf(int column) => ValueOf(Entity, column);

    public override object? WrittenValueOf(int column) => ValueOf(AsWritten, column);

    public override int? UniqueHash(ColumnMask columns) => HashOf(Entity, columns);

    public override int? UniqueHashWritten(ColumnMask columns) => HashOf(AsWritten, columns);

    public override bool TakesFrom(TrackedEntity other, ColumnMask columns)
        => (T.Compare(Entity, ((TrackedEntity<T>)other).AsWritten) & columns).IsEmpty;

    public override void Written()
    {
        Savepoint?.Remember(this);
        if (!Has(TrackedFlags.Inserted))
        {
            committed ??= Original;
        }

        Unmark(TrackedFlags.Unread);
        TakeAsWritten();
    }

    public override void DropChanges()
    {
        Unmark(TrackedFlags.Unread);
        if (Original is { } written)
        {
            Overwrite(written, T.Compare(Entity, written));
            Unchanged();
        }
    }

    public override void TakeNull(ColumnMask columns)
    {
        Savepoint?.Remember(this);
        if (!Has(TrackedFlags.Inserted))
        {
            committed ??= Original ?? T.Snapshot(Entity);
        }

        Overwrite(Nulls<T>.In(T.Snapshot(Entity), columns), columns);
        TakeAsWritten();
    }

    public override void Unchanged()
    {
        if (TellsItsChanges)
        {
            Original = null;
        }
    }

    public override void Committed()
    {
        committed = null;
        Unmark(TrackedFlags.Touched | TrackedFlags.Inserted | TrackedFlags.Expunged);
    }

    public override void Restore()
    {
        if ((committed ?? Original) is { } source)
        {
            Overwrite(source, T.Compare(Entity, source));
            committed = null;
            TakeAsWritten();
        }
    }

    public override void MakeTransient()
    {
        State = EntityState.Transient;
        committed = null;
        Unmark(~TrackedFlags.KeyGenerated);
        if (Has(TrackedFlags.KeyGenerated))
        {
            // Kept to see, when it is added again, whether its key is still the one that the database made.
            Original = T.Snapshot(Entity);
        }
        else
        {
            Original = null;
            Entity.Tracking.Entry = null;
        }
    }

    public override void ForgetUncommitted()
    {
        Original = committed ?? Original;
        committed = null;
        if (set.Map.Version >= 0 && Original is not null)
        {
            // It counts what is in the row, which what is uncommitted will not be.
            T.SetVersion(Entity, T.GetVersion(Original));
        }
    }

    /// <summary>Takes the row's present values, except for <paramref name="kept"/> columns that the user has changed.</summary>
    public void Refresh(T fresh, ColumnMask kept)
    {
        Savepoint?.RememberRefreshed(this);
        Overwrite(fresh, set.AllColumns - kept);
        Unmark(TrackedFlags.Expired | TrackedFlags.Unread);
        set.Session.Work.WasRead(this);
        if (kept.IsEmpty)
        {
            TakeAsWritten();
        }
        else
        {
            Original = T.Snapshot(fresh);
        }
    }

    /// <summary>Takes another object's values of columns, as if the user had set them.</summary>
    public void Take(T source, ColumnMask columns)
    {
        if (!columns.IsEmpty)
        {
            Changing(Entity);
            Overwrite(source, columns);
            T.AddAssigned(Entity, source);
        }
    }

    /// <summary>Overwrites columns without their being marked as changed.</summary>
    public void Overwrite(T source, ColumnMask columns)
    {
        if (columns.IsEmpty)
        {
            return;
        }

        var tracking = Entity.Tracking;
        Entity.Tracking.Entry = null;
        try
        {
            T.Restore(Entity, source, columns);
        }
        finally
        {
            Entity.Tracking = tracking;
        }
    }

    /// <summary>What another session's transaction wrote of the object may yet be rolled back: it counts as not written.</summary>
    private void LeaveFor(EntitySet<T> other)
    {
        if (set.Session != other.Session && Has(TrackedFlags.Touched))
        {
            set.Session.Work.Leave(this);
            ForgetUncommitted();
            Unmark(TrackedFlags.Touched | TrackedFlags.Inserted);
        }

        set = other;
    }

    private static object? ValueOf(T values, int column)
    {
        var captured = default(CapturedValue);
        var number = 1;
        try
        {
            T.Bind(values, ColumnMask.Of(column), ref captured, ref number);
        }
        catch (ParameterValueException)
        {
            // It is refused with its property when it is sent.
            return null;
        }

        return captured.Value;
    }

    private static int? HashOf(T values, ColumnMask columns) => (T.Nulls(values) & columns).IsEmpty ? T.Hash(values, columns) : null;

    private void TakeAsWritten() => Original = TellsItsChanges ? null : T.Snapshot(Entity);
}
