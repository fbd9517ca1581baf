using Orm.Drivers;
using Orm.Sessions;

namespace Orm.Querying;

/// <summary>The session's object for a row, with the row's values.</summary>
internal readonly struct PopulatingFunction<T, TKey>(EntitySet<T, TKey> entities) : IRowFunction<T>
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    public T Read<TRow>(ref TRow row)
        where TRow : struct, IRow => entities.ReadPopulating(ref row);
}
