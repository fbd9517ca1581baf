using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>Reads the values that the database made for a written row into its object.</summary>
internal readonly struct ReturnedReader<T>(TrackedEntity<T> entry, ColumnMask columns) : IRowReader
    where T : class, IEntity<T>
{
    public bool Read<TRow>(ref TRow row) where TRow : struct, IRow
    {
        // To the end: an INSERT can still fail after its row came.
        T.Populate(entry.Entity, columns, ref row);
        return true;
    }
}
