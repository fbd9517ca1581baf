using Orm.Drivers;
using Orm.Sessions;

namespace Orm.Querying;

/// <summary>The session's object for a row of raw SQL, its columns found by name in the first row.</summary>
internal struct SqlEntityFunction<T, TKey>(EntitySet<T, TKey> entities) : IRowFunction<T>
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    private int[]? ordinals;

    public T Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        ordinals ??= ColumnNames.Match(Array.ConvertAll(T.Map.Columns, static column => column.Name), T.Map.Name, allowsMore: true, ref row);
        var mapped = new MappedRow<TRow>(row, ordinals);
        return entities.Read(ref mapped);
    }
}
