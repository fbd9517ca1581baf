using Orm.Drivers;
using Orm.Sessions;

namespace Orm.Querying;

/// <summary>The session's object for a row.</summary>
internal readonly struct EntityFunction<T>(EntitySet<T> entities) : IRowFunction<T>
    where T : class, IEntity<T>
{
    public T Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        try
        {
            return entities.Read(ref row);
        }
        catch (ColumnValueException error)
        {
            throw ResultErrors.Unreadable(T.Map, error, ref row);
        }
    }
}
