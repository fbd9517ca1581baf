namespace Orm.Generators.Parsing;

/// <summary>What both databases can hold as text.</summary>
internal static class SqlText
{
    /// <summary>Whether a text has no NUL, which PostgreSQL refuses, and no half of a surrogate pair, which has no UTF-8.</summary>
    public static bool IsStorable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0' || char.IsLowSurrogate(text[i]))
            {
                return false;
            }

            if (char.IsHighSurrogate(text[i]) && (++i == text.Length || !char.IsLowSurrogate(text[i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A string literal.</summary>
    public static string Quote(string text) => $"'{text.Replace("'", "''")}'";
}
