using System.Text.RegularExpressions;

namespace Orm.Generators.Tests.Documentation;

static partial class MarkdownLinks
{
    /// <summary>The files that a page links to, without the part of the page; no addresses.</summary>
    public static IEnumerable<string> In(string markdown) => Link().Matches(Code().Replace(markdown, ""))
        .Select(match => match.Groups[1].Value.Split('#')[0])
        .Where(link => link.Length > 0 && !link.Contains("://", StringComparison.Ordinal));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
