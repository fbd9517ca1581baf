using System.Globalization;
using System.Text;

namespace Orm.Sessions;

/// <summary>What a flush is going to do, as the echo tells it: <c>3 inserts (plays, acting_roles × 2) · 1 delete (actors)</c>.</summary>
internal static class PlanText
{
    public static string Of(List<Change> changes, Dialect dialect)
    {
        var text = new StringBuilder();
        for (var start = 0; start < changes.Count;)
        {
            var end = start + 1;
            while (end < changes.Count && IsAlike(changes[end].Kind, changes[start].Kind))
            {
                end++;
            }

            text.Append(start > 0 ? " · " : "");
            Append(text, changes.GetRange(start, end - start), dialect);
            start = end;
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, List<Change> alike, Dialect dialect)
    {
        text.Append(CultureInfo.InvariantCulture, $"{alike.Count} {Word(alike[0].Kind, alike.Count)} (");
        var separator = "";
        for (var start = 0; start < alike.Count;)
        {
            var map = alike[start].Entry.Set.Map;
            var end = start + 1;
            while (end < alike.Count && alike[end].Entry.Set.Map == map)
            {
                end++;
            }

            text.Append(separator).Append(map.Sql(dialect).Table);
            if (end - start > 1)
            {
                text.Append(CultureInfo.InvariantCulture, $" × {end - start}");
            }

            separator = ", ";
            start = end;
        }

        text.Append(')');
    }

    private static bool IsAlike(ChangeKind kind, ChangeKind other) => Word(kind, 2) == Word(other, 2);

    private static string Word(ChangeKind kind, int count) => kind switch
    {
        ChangeKind.Insert => count == 1 ? "insert" : "inserts",
        ChangeKind.Update or ChangeKind.Link => count == 1 ? "update" : "updates",
        ChangeKind.Delete => count == 1 ? "delete" : "deletes",
        ChangeKind.Keep => count == 1 ? "row kept" : "rows kept",
        ChangeKind.Release => count == 1 ? "update to NULL" : "updates to NULL",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
