using Orm.Drivers;

namespace Orm.Querying;

/// <summary>What is said of a row that doesn't fit.</summary>
internal static class ResultErrors
{
    /// <summary>A column of an entity; the row has every column in the order of the mapping.</summary>
    public static OrmException Unreadable<TRow>(EntityMap map, ColumnValueException error, ref TRow row)
        where TRow : struct, IRow
    {
        if (error.Ordinal >= map.Columns.Length)
        {
            return Unreadable(error, ref row);
        }

        var column = map.Columns[error.Ordinal];
        var key = new object?[map.Key.Length];
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = row.GetValue(map.Key[i]);
        }

        return new OrmException(
            $"Column {column.Name} {error.Reason}, so {map.Name}.{column.Property} of the row with key {string.Join(", ", key)} cannot be read. " +
            "Correct the row, or change the property's type.",
            error)
        {
            Entity = map.Name,
            Column = column.Name,
        };
    }

    /// <summary>A column of any other result.</summary>
    public static OrmException Unreadable<TRow>(ColumnValueException error, ref TRow row)
        where TRow : struct, IRow => new(
            $"Column {row.GetName(error.Ordinal)} of the result {error.Reason}. Read it into a type that can hold it.", error)
        {
            Column = row.GetName(error.Ordinal),
        };

    public static OrmException NoRow(string operation, string sql) => new(
        $"{operation} found no row. Use {operation.Replace("Async", "", StringComparison.Ordinal)}OrDefault where there may be none.") { Sql = sql };

    public static OrmException MoreThanOneRow(string operation, string sql) => new(
        $"{operation} found more than one row. Narrow the condition, or use First where any of them will do.") { Sql = sql };
}
