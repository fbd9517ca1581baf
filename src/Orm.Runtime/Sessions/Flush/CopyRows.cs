using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>Some columns of the objects of many inserts, row by row.</summary>
internal sealed class CopyRows<T>(List<Change> changes, int start, int count, ColumnMask columns) : ICopyRows
    where T : class, IEntity<T>
{
    private int written;

    /// <summary>The object whose row was written last.</summary>
    public TrackedEntity<T> Current => (TrackedEntity<T>)changes[start + written - 1].Entry;

    public bool BindNext<TParameters>(ref TParameters parameters) where TParameters : struct, IParameters
    {
        if (written == count)
        {
            return false;
        }

        written++;
        var number = 1;
        T.Bind(Nulls<T>.Written(changes[start + written - 1]), columns, ref parameters, ref number);
        return true;
    }
}
