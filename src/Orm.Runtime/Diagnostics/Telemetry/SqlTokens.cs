namespace Orm.Diagnostics.Telemetry;

/// <summary>
/// The names and signs of an SQL text one by one: a name with its schema and its quotes is one. Comments, texts and numbers
/// are passed over.
/// </summary>
internal ref struct SqlTokens(ReadOnlySpan<char> sql)
{
    private ReadOnlySpan<char> rest = sql;

    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Whether an opening parenthesis follows at once, as after a function.</summary>
    public readonly bool IsCalled => !rest.IsEmpty && rest[0] == '(';

    public static bool IsName(ReadOnlySpan<char> token) => !token.IsEmpty && (char.IsLetter(token[0]) || token[0] is '_' or '"' or '`' or '[');

    public bool Next()
    {
        while (!rest.IsEmpty)
        {
            var length = LengthOfFirst();
            var first = rest[..length];
            rest = rest[length..];
            if (!char.IsWhiteSpace(first[0]) && first[0] is not ('\'' or '$') && !char.IsAsciiDigit(first[0]) && !IsComment(first))
            {
                Current = first;
                return true;
            }
        }

        return false;
    }

    private readonly int LengthOfFirst() => rest[0] switch
    {
        '\'' => EndOf(rest, "'"),
        '-' when IsComment(rest) => EndAfter(2, "\n"),
        '/' when IsComment(rest) => EndAfter(2, "*/"),
        '$' or (>= '0' and <= '9') => EndOfWord(rest),
        _ when IsName(rest) => LengthOfName(),
        _ => 1,
    };

    private readonly int LengthOfName()
    {
        var length = LengthOfPart(rest);
        while (length + 1 < rest.Length && rest[length] == '.' && IsName(rest[(length + 1)..]))
        {
            length += 1 + LengthOfPart(rest[(length + 1)..]);
        }

        return length;
    }

    private static int LengthOfPart(ReadOnlySpan<char> text) => text[0] switch
    {
        '"' => EndOf(text, "\""),
        '`' => EndOf(text, "`"),
        '[' => EndOf(text, "]"),
        _ => EndOfWord(text),
    };

    private static int EndOfWord(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '$'))
        {
            end++;
        }

        return end;
    }

    private static int EndOf(ReadOnlySpan<char> text, string quote)
    {
        var index = text[1..].IndexOf(quote, StringComparison.Ordinal);
        return index < 0 ? text.Length : index + 2;
    }

    private readonly int EndAfter(int start, string end)
    {
        var index = rest[start..].IndexOf(end, StringComparison.Ordinal);
        return index < 0 ? rest.Length : start + index + end.Length;
    }

    private static bool IsComment(ReadOnlySpan<char> text) => text.StartsWith("--") || text.StartsWith("/*");
}
