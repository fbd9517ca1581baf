using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A lambda as it was written, in one line and without comments.</summary>
internal static class LambdaText
{
    // Not by NormalizeWhitespace, which builds the whole tree anew and took a twentieth of the generator's time.
    public static string Of(SyntaxNode lambda)
    {
        var text = new StringBuilder();
        var previous = default(SyntaxToken);
        foreach (var token in lambda.DescendantTokens())
        {
            if (text.Length > 0)
            {
                text.Append(Between(previous, token));
            }

            text.Append(token.Text);
            previous = token;
        }

        return text.ToString();
    }

    private static string Between(SyntaxToken left, SyntaxToken right)
    {
        if (left.TrailingTrivia.Count == 0 && right.LeadingTrivia.Count == 0)
        {
            return "";
        }

        return IsBroken(left.TrailingTrivia) || IsBroken(right.LeadingTrivia) ? BetweenLines(left.Kind(), right.Kind()) : " ";
    }

    private static bool IsBroken(SyntaxTriviaList trivia)
    {
        foreach (var piece in trivia)
        {
            if (piece.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                return true;
            }
        }

        return false;
    }

    // A chain goes on with its dot and a list ends with its parenthesis, with nothing before them.
    private static string BetweenLines(SyntaxKind left, SyntaxKind right)
        => left is SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken
            || right is SyntaxKind.DotToken or SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CommaToken or SyntaxKind.SemicolonToken
            ? ""
            : " ";
}
