namespace Orm.Drivers;

/// <summary>The words and signs of an SQL text one by one, without comments, string literals and quoted names.</summary>
internal ref struct SqlWords(ReadOnlySpan<char> sql)
{
    private ReadOnlySpan<char> rest = sql;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly bool Is(string word) => Current.Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool Next()
    {
        while (!rest.IsEmpty)
        {
            var length = LengthOfFirst();
            var first = rest[..length];
            rest = rest[length..];
            if (!char.IsWhiteSpace(first[0]) && first[0] is not ('\'' or '"' or '`' or '[') && !IsComment(first))
            {
                Current = first;
                return true;
            }
        }

        return false;
    }

    private readonly int LengthOfFirst()
    {
        if (IsWordPart(rest[0]))
        {
            var end = 1;
            while (end < rest.Length && IsWordPart(rest[end]))
            {
                end++;
            }

            return end;
        }

        return rest[0] switch
        {
            '\'' or '"' or '`' => EndAfter(1, rest[..1]),
            '[' => EndAfter(1, "]"),
            '-' when IsComment(rest) => EndAfter(2, "\n"),
            '/' when IsComment(rest) => EndAfter(2, "*/"),
            _ => 1,
        };
    }

    private readonly int EndAfter(int start, ReadOnlySpan<char> end)
    {
        var index = rest[start..].IndexOf(end);
        return index < 0 ? rest.Length : start + index + end.Length;
    }

    private static bool IsComment(ReadOnlySpan<char> text) => text.StartsWith("--") || text.StartsWith("/*");

    private static bool IsWordPart(char character) => char.IsLetterOrDigit(character) || character == '_';
}
