using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>Puts <c>$</c> before a literal of SQL.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class InterpolateSqlFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ORM290"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);

        // Text that is put together may hold values, and a fix must not declare these trusted.
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression))
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Add '$'",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(literal, Interpolate(literal)))),
                    nameof(InterpolateSqlFix)),
                context.Diagnostics);
        }
    }

    private static ExpressionSyntax Interpolate(LiteralExpressionSyntax literal)
    {
        var text = literal.Token.Text;
        var isRaw = literal.Token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) || literal.Token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken);
        var interpolated = isRaw
            ? new string('$', LongestRunOfBraces(text) + 1) + text
            : "$" + text.Replace("{", "{{").Replace("}", "}}");
        return SyntaxFactory.ParseExpression(interpolated).WithTriviaFrom(literal);
    }

    private static int LongestRunOfBraces(string text)
    {
        var longest = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var run = 0;
            while (i + run < text.Length && text[i + run] == text[i] && text[i] is '{' or '}')
            {
                run++;
            }

            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
