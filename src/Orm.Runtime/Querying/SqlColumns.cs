using Orm.Drivers;

namespace Orm.Querying;

/// <summary>Where an entity's columns stand in the rows of raw SQL.</summary>
internal static class SqlColumns
{
    /// <summary>The row with the columns in the order of the mapping; they are found by name in the first row.</summary>
    public static MappedRow<TRow> Of<T, TRow>(ref TRow row, ref int[]? ordinals)
        where T : class, IEntity<T>
        where TRow : struct, IRow
    {
        ordinals ??= ColumnNames.Match(Array.ConvertAll(T.Map.Columns, static column => column.Name), T.Map.Name, allowsMore: true, ref row);
        return new MappedRow<TRow>(row, ordinals);
    }
}
