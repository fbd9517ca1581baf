using System.ComponentModel;
using Orm.Drivers;

namespace Orm;

/// <summary>The static half of an entity: what the generator wrote for it, called without reflection or a virtual call.</summary>
/// <typeparam name="TSelf">The entity itself.</typeparam>
public interface IEntity<TSelf> : IEntity
    where TSelf : class, IEntity<TSelf>
{
    /// <summary>Names, columns and SQL.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract EntityMap<TSelf> Map { get; }

    /// <summary>Makes an object from a row that has every column, in the order of the mapping.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf Materialize<TRow>(ref TRow row) where TRow : struct, IRow;

    /// <summary>
    /// Overwrites the given columns from a row that has just these, in the order of the mapping. Leaves marks of change as
    /// they are: the caller suspends tracking.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract void Populate<TRow>(TSelf entity, ColumnMask columns, ref TRow row) where TRow : struct, IRow;

    /// <summary>
    /// Writes the given columns as parameters, in the order of the mapping, the first as <c>$number</c>; counts
    /// <paramref name="number"/> on. Null in a column that can't hold it is an <see cref="OrmException"/>.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract void Bind<TParameters>(TSelf entity, ColumnMask columns, ref TParameters parameters, ref int number)
        where TParameters : struct, IParameters;

    /// <summary>The columns whose values differ between two objects, byte[] by content.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract ColumnMask Compare(TSelf left, TSelf right);

    /// <summary>A hash of the values of the given columns, equal where <see cref="Compare"/> finds them equal.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract int Hash(TSelf entity, ColumnMask columns);

    /// <summary>The columns whose value is null.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract ColumnMask Nulls(TSelf entity);

    /// <summary>A copy that later changes of the object do not reach (byte[] copied); itself never tracked.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf Snapshot(TSelf entity);

    /// <summary>
    /// Another object of the same values, made as one from a row is, and sharing nothing with the first that can change. What
    /// the database computes is at its default.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf Copy(TSelf entity);

    /// <summary>
    /// Sets the given columns of an object to the values of a snapshot, or of another object, and shares nothing with it that
    /// can change. Does not count as setting a property.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract void Restore(TSelf entity, TSelf snapshot, ColumnMask columns);

    /// <summary>
    /// The columns that an INSERT of this object leaves to the database: a generated key at its CLR default, and columns
    /// with a database default that were never set, as far as a property tells.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract ColumnMask LeftToDatabase(TSelf entity);

    /// <summary>Counts what was set of another object as set of this one; nothing, where the class has no <see cref="AssignedColumns"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual void AddAssigned(TSelf entity, TSelf others)
    {
    }

    /// <summary>Gives a client-generated key (Guid version 7) to an object whose key is at its CLR default. True where it did.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual bool GenerateKey(TSelf entity) => false;

    /// <summary>Sets a key that the database generated; out of range for the key's type is an <see cref="OverflowException"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual void SetGeneratedKey(TSelf entity, long value) => throw new System.Diagnostics.UnreachableException();

    /// <summary>The value of the version column.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual long GetVersion(TSelf entity) => throw new System.Diagnostics.UnreachableException();

    /// <summary>Sets the version column.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual void SetVersion(TSelf entity, long value) => throw new System.Diagnostics.UnreachableException();
}
