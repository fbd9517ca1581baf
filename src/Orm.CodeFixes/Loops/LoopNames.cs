using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes.Loops;

/// <summary>Names of the variables that a fix declares before a loop.</summary>
internal sealed class LoopNames
{
    private readonly HashSet<string> taken;

    public LoopNames(SyntaxNode loop, SemanticModel model)
    {
        var body = loop.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? loop.SyntaxTree.GetRoot();
        taken = new(body.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText), StringComparer.Ordinal);
        taken.UnionWith(model.LookupSymbols(loop.SpanStart).Select(static symbol => symbol.Name));
    }

    /// <summary>The words as one name of a variable, with a number behind it where it is taken.</summary>
    public string Make(params string[] words)
    {
        var joined = string.Concat(words.Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        var name = char.ToLowerInvariant(joined[0]) + joined.Substring(1);
        var unique = name;
        for (var number = 2; taken.Contains(unique) || SyntaxFacts.GetKeywordKind(unique) != SyntaxKind.None; number++)
        {
            unique = name + number;
        }

        taken.Add(unique);
        return unique;
    }

    /// <summary>A word for several of them: users of user, categories of category.</summary>
    public static string Plural(string word)
        => EndsWith(word, "y") && word.Length > 1 && !"aeiou".Contains(char.ToLowerInvariant(word[word.Length - 2])) ? word.Substring(0, word.Length - 1) + "ies"
            : EndsWith(word, "s") || EndsWith(word, "x") || EndsWith(word, "ch") || EndsWith(word, "sh") ? word + "es"
            : word + "s";

    private static bool EndsWith(string word, string end) => word.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
