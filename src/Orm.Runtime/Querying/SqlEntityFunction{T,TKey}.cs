using Orm.Drivers;
using Orm.Sessions;

namespace Orm.Querying;

/// <summary>The session's object for a row of raw SQL.</summary>
internal struct SqlEntityFunction<T, TKey>(EntitySet<T, TKey> entities) : IRowFunction<T>
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    private int[]? ordinals;

    public T Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        var mapped = SqlColumns.Of<T, TRow>(ref row, ref ordinals);
        return entities.Read(ref mapped);
    }
}
