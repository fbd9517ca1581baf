using System.Text.RegularExpressions;

namespace Orm.Generators.Tests.Documentation;

/// <summary>
/// Snippets of a page that see one another's types. The conventions, which GitHub's rendering does not show:
/// <list type="bullet">
/// <item><c>&lt;!-- setup … --></c>: C# before the next snippet.</item>
/// <item><c>&lt;!-- anew --></c>: what follows does not see the types that stand before.</item>
/// <item><c>```csharp no-run</c>: compiled, not run. <c>```csharp ORM107</c>: the analyzer, or the compiler, says just this, and where a
/// <c>```text</c> block follows, it shows the message.</item>
/// </list>
/// Statements run in an async method with an empty in-memory database's <c>engine</c> and <c>session</c>.
/// </summary>
sealed partial record SnippetPage(string Path, IReadOnlyList<Snippet> Snippets)
{
    /// <summary>The parts of a page, each with the snippets that belong together.</summary>
    public static IEnumerable<SnippetPage> Read(string path, string markdown)
    {
        List<Snippet> snippets = [];
        var setup = "";
        foreach (Match block in Blocks().Matches(markdown.ReplaceLineEndings("\n")))
        {
            if (block.Groups["anew"].Success && snippets.Count > 0)
            {
                yield return new SnippetPage(path, snippets);
                snippets = [];
            }
            else if (block.Groups["setup"].Success)
            {
                setup += block.Groups["setup"].Value + "\n";
            }
            else if (block.Groups["code"] is { Success: true } code)
            {
                var line = markdown.AsSpan(0, code.Index).Count('\n') + 1;
                snippets.Add(new Snippet(path, line, code.Value, setup, block.Groups["mark"].Value.Trim(), block.Groups["output"].Value));
                setup = "";
            }
        }

        if (snippets.Count > 0)
        {
            yield return new SnippetPage(path, snippets);
        }
    }

    [GeneratedRegex("""
        ^<!--\ (?<anew>anew)\ -->$
        | ^<!--\ setup\s(?<setup>.*?)-->$
        | ^```csharp(?<mark>[^\n]*)\n(?<code>.*?)^```$ (\s*^```text\n(?<output>.*?)^```$)?
        """, RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Blocks();
}
