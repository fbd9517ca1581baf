using Orm.Drivers;
using Orm.Sessions;

namespace Orm.Querying;

/// <summary>The session's object for a row of raw SQL, with the row's values.</summary>
internal struct SqlPopulatingFunction<T, TKey>(EntitySet<T, TKey> entities) : IRowFunction<T>
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    private int[]? ordinals;

    public T Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        var mapped = SqlColumns.Of<T, TRow>(ref row, ref ordinals);
        return entities.ReadPopulating(ref mapped);
    }
}
