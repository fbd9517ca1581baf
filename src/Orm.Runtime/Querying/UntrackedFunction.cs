using Orm.Drivers;

namespace Orm.Querying;

/// <summary>A new object for a row.</summary>
internal readonly struct UntrackedFunction<T> : IRowFunction<T>
    where T : class, IEntity<T>
{
    public T Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        try
        {
            return T.Materialize(ref row);
        }
        catch (ColumnValueException error)
        {
            throw ResultErrors.Unreadable(T.Map, error, ref row);
        }
    }
}
