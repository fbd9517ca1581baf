namespace Orm.Drivers;

/// <summary>
/// Tells of a user's SQL whether it reads: it begins with SELECT, VALUES, EXPLAIN, SHOW or a PRAGMA that sets nothing, and
/// locks no rows. Anything else counts as a write.
/// </summary>
internal static class ReadRule
{
    // Pragmas that take an argument and still set nothing.
    private static readonly HashSet<string> Questions = new(StringComparer.OrdinalIgnoreCase)
    {
        "table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo", "foreign_key_list",
        "foreign_key_check", "integrity_check", "quick_check",
    };

    public static bool IsRead(string sql)
    {
        var words = new SqlWords(sql);
        if (!words.Next())
        {
            return false;
        }

        if (words.Is("PRAGMA"))
        {
            return words.Next() && SetsNothing(words);
        }

        if (words.Is("EXPLAIN") || words.Is("SHOW") || words.Is("VALUES"))
        {
            return true;
        }

        return words.Is("SELECT") && !LocksRows(words);
    }

    private static bool SetsNothing(SqlWords words)
    {
        var name = words.Current.ToString();
        while (words.Next())
        {
            if (words.Is("="))
            {
                return false;
            }

            if (words.Is("("))
            {
                return Questions.Contains(name);
            }

            // schema.name
            name = words.Is(".") ? name : words.Current.ToString();
        }

        return true;
    }

    private static bool LocksRows(SqlWords words)
    {
        while (words.Next())
        {
            if (words.Is("FOR") && words.Next() && (words.Is("UPDATE") || words.Is("SHARE") || words.Is("NO") || words.Is("KEY")))
            {
                return true;
            }
        }

        return false;
    }
}
