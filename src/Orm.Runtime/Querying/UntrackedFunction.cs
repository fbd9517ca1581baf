using Orm.Drivers;
using Orm.Sessions;

namespace Orm.Querying;

/// <summary>A new object for a row.</summary>
internal readonly struct UntrackedFunction<T>(OrmOptions options) : IRowFunction<T>
    where T : class, IEntity<T>
{
    public T Read<TRow>(ref TRow row)
        where TRow : struct, IRow => EntitySet<T>.ReadUnknown(ref row, options);
}
