using Orm.Drivers;

namespace Orm.Querying;

/// <summary>Finds the columns of a result by the names of members.</summary>
internal static class ColumnNames
{
    /// <summary>
    /// For each member the ordinal of its column. <c>created_at</c>, <c>createdAt</c> and <c>CreatedAt</c> are one name; a
    /// member without a column is an error, and a column without a member where more are not allowed.
    /// </summary>
    public static int[] Match<TRow>(string[] members, string type, bool allowsMore, ref TRow row)
        where TRow : struct, IRow
    {
        var columns = new Dictionary<string, int>(row.FieldCount);
        for (var i = row.FieldCount - 1; i >= 0; i--)
        {
            columns[Plain(row.GetName(i))] = i;
        }

        var ordinals = new int[members.Length];
        for (var i = 0; i < members.Length; i++)
        {
            if (!columns.Remove(Plain(members[i]), out ordinals[i]))
            {
                throw new OrmException($"The result has no column for {type}.{members[i]}. Select it, or name it so with AS.");
            }
        }

        if (!allowsMore && columns.Count > 0)
        {
            throw new OrmException(
                $"The result's column {row.GetName(columns.Values.Min())} has no member in {type}. Leave it out of the SELECT, or add the member.");
        }

        return ordinals;
    }

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
}
