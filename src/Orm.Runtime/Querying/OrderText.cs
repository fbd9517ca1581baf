namespace Orm.Querying;

/// <summary>Tells what an order sorts by from how: <c>{name} COLLATE "C" DESC NULLS LAST</c>.</summary>
internal static class OrderText
{
    private const string Collate = " COLLATE ";

    private static readonly string[] nulls = [" NULLS FIRST", " NULLS LAST"];
    private static readonly string[] directions = [" DESC", " ASC"];

    public static string Expression(string sql) => sql[..Split(sql)];

    public static string Direction(string sql) => sql[Split(sql)..];

    private static int Split(string sql)
    {
        var end = Without(sql, Without(sql, sql.Length, nulls), directions);
        var collate = sql.AsSpan(0, end).LastIndexOf(Collate, StringComparison.Ordinal);
        return collate >= 0 && sql.AsSpan(collate + Collate.Length, end - collate - Collate.Length).IndexOfAny(" ()") < 0 ? collate : end;
    }

    private static int Without(string sql, int end, string[] words)
        => Array.Find(words, word => sql.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal)) is { } found ? end - found.Length : end;
}
