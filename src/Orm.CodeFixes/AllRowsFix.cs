using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>Says that an update or a delete is meant of every row.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AllRowsFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ORM243"];

    /// <summary>None: each of them is a decision.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null
            || root?.FindNode(context.Span).FirstAncestorOrSelf<MemberAccessExpressionSyntax>() is not { } access
            || QueryCalls.RowOf(access.Expression, model, context.CancellationToken) is not { } row)
        {
            return;
        }

        var condition = $"{RowName.Of(row, model, access.SpanStart)} => true";
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Mean every row: .Where({condition})",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(access.Expression, QueryCalls.InsertBefore(access, "Where", condition)))),
                nameof(AllRowsFix)),
            context.Diagnostics);
    }
}
