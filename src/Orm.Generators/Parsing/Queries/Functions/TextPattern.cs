using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary>A constant text as a pattern, as the runtime makes one of a value.</summary>
internal static class TextPattern
{
    public static string Write(string text, PatternForm form) => form switch
    {
        PatternForm.None => text,
        PatternForm.LikeStart => EscapeLike(text) + "%",
        PatternForm.LikeEnd => "%" + EscapeLike(text),
        PatternForm.LikePart => "%" + EscapeLike(text) + "%",
        PatternForm.GlobStart => EscapeGlob(text) + "*",
    };

    private static string EscapeLike(string text) => text.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_");

    private static string EscapeGlob(string text) => text.Replace("[", "[[]").Replace("*", "[*]").Replace("?", "[?]");
}
