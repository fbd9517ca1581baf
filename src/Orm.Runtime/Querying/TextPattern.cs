using System.ComponentModel;

namespace Orm.Querying;

/// <summary>A text as the pattern of what it begins, ends or is in, every character standing for itself. What generated code binds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TextPattern
{
    /// <summary>For PostgreSQL's LIKE: texts that begin with it.</summary>
    public static string? LikeStart(string? text) => text is null ? null : EscapeLike(text) + "%";

    /// <summary>For PostgreSQL's LIKE: texts that begin with it.</summary>
    public static string LikeStart(char character) => LikeStart(character.ToString())!;

    /// <summary>For PostgreSQL's LIKE: texts that end with it.</summary>
    public static string? LikeEnd(string? text) => text is null ? null : "%" + EscapeLike(text);

    /// <summary>For PostgreSQL's LIKE: texts that end with it.</summary>
    public static string LikeEnd(char character) => LikeEnd(character.ToString())!;

    /// <summary>For PostgreSQL's LIKE: texts that have it in them.</summary>
    public static string? LikePart(string? text) => text is null ? null : "%" + EscapeLike(text) + "%";

    /// <summary>For PostgreSQL's LIKE: texts that have it in them.</summary>
    public static string LikePart(char character) => LikePart(character.ToString())!;

    /// <summary>For SQLite's GLOB: texts that begin with it.</summary>
    public static string? GlobStart(string? text)
        => text is null ? null
            : text.AsSpan().ContainsAny('[', '*', '?') ? text.Replace("[", "[[]", StringComparison.Ordinal).Replace("*", "[*]", StringComparison.Ordinal).Replace("?", "[?]", StringComparison.Ordinal) + "*"
            : text + "*";

    /// <summary>For SQLite's GLOB: texts that begin with it.</summary>
    public static string GlobStart(char character) => GlobStart(character.ToString())!;

    private static string EscapeLike(string text)
        => text.AsSpan().ContainsAny('\\', '%', '_')
            ? text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)
            : text;
}
