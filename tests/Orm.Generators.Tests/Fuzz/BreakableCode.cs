using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Orm.Generators.Tests.Fuzz;

/// <summary>Entities and queries of many shapes, whole at first.</summary>
sealed class BreakableCode
{
    readonly IReadOnlyList<(BreakableProject Project, SyntaxTree File)> files;
    readonly IReadOnlyList<string> words;

    public BreakableCode()
    {
        files = [.. from sources in BreakableSources.Projects
                    let project = new BreakableProject(sources)
                    from file in project.Files
                    select (project, file)];
        words = [.. files.SelectMany(place => Tokens(place.File)).Select(token => token.Text).Distinct()];
    }

    /// <summary>Takes tokens out, doubles them or puts others in, once to three times, in one of the files.</summary>
    public BrokenCode Break(Random random)
    {
        var (project, whole) = files[random.Next(files.Count)];
        var broken = whole;
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var tokens = Tokens(broken);
            var token = tokens[random.Next(tokens.Count)];
            var change = random.Next(3) switch
            {
                0 => new TextChange(token.Span, ""),
                1 => new TextChange(token.Span, words[random.Next(words.Count)] + " "),
                _ => new TextChange(new TextSpan(token.SpanStart, 0), words[random.Next(words.Count)] + " "),
            };
            broken = broken.WithChangedText(broken.GetText().WithChanges(change));
        }

        return new BrokenCode(broken, project.Compilation.ReplaceSyntaxTree(whole, broken), project.Driver);
    }

    static IReadOnlyList<SyntaxToken> Tokens(SyntaxTree tree) => [.. tree.GetRoot().DescendantTokens().Where(token => token.Span.Length > 0)];
}
