namespace Orm.Querying;

/// <summary>What is said of a row that doesn't fit.</summary>
internal static class ResultErrors
{
    public static OrmException NoRow(string operation, string sql) => new(
        $"{operation} found no row. Use {operation.Replace("Async", "", StringComparison.Ordinal)}OrDefault where there may be none.") { Sql = sql };

    public static OrmException NoValue(string operation, string sql) => new(
        $"{operation} found no row, and its result can't be null. Ask for a nullable one where there may be none: cast what it is asked of to int?, for example.") { Sql = sql };

    public static OrmException MoreThanOneRow(string operation, string sql) => new(
        $"{operation} found more than one row. Narrow the condition, or use First where any of them will do.") { Sql = sql };
}
