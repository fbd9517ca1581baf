using Orm.Drivers;
using Orm.Sessions;

namespace Orm.Querying;

/// <summary>The session's object for a locked row, with the row's values where the user has changed none.</summary>
internal readonly struct CurrentFunction<T, TKey>(EntitySet<T, TKey> entities) : IRowFunction<T>
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    public T Read<TRow>(ref TRow row)
        where TRow : struct, IRow => entities.ReadCurrent(ref row);
}
