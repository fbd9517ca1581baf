using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes.Comparisons;

/// <summary>Leaves out a comparison that is always the same, where the condition around it can do without, and writes its answer elsewhere.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LeaveOutComparisonFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ORM242"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not ExpressionSyntax comparison
            || !context.Diagnostics[0].Properties.TryGetValue("Answer", out var answer))
        {
            return;
        }

        var (replaced, replacement) = Simplify(comparison, answer == "true");
        var title = replacement is LiteralExpressionSyntax ? $"Write '{replacement}' for '{replaced}'" : $"Leave out '{Dropped(replaced, replacement)}'";
        context.RegisterCodeFix(
            CodeAction.Create(
                title,
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(replaced, replacement.WithTriviaFrom(replaced)))),
                nameof(LeaveOutComparisonFix)),
            context.Diagnostics);
    }

    /// <summary>The expression that says the same without the comparison, and the one in whose place it stands.</summary>
    private static (ExpressionSyntax Replaced, ExpressionSyntax Replacement) Simplify(ExpressionSyntax known, bool isTrue) => known.Parent switch
    {
        ParenthesizedExpressionSyntax parenthesized => Simplify(parenthesized, isTrue),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => Simplify(not, !isTrue),

        // What stands beside it is kept; beside the other answer it would go too, which is left to a person.
        BinaryExpressionSyntax both when both.IsKind(isTrue ? SyntaxKind.LogicalAndExpression : SyntaxKind.LogicalOrExpression)
            => (both, both.Left == known ? both.Right : both.Left),
        _ => (known, SyntaxFactory.LiteralExpression(isTrue ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression)),
    };

    private static ExpressionSyntax Dropped(ExpressionSyntax replaced, ExpressionSyntax kept)
        => ((BinaryExpressionSyntax)replaced) is var both && both.Left == kept ? both.Right : both.Left;
}
