using Orm.Drivers;

namespace Orm.Querying;

/// <summary>What is said of a row that doesn't fit.</summary>
internal static class ResultErrors
{
    /// <summary>A column of a result that is no entity.</summary>
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
