using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes.Loops;

/// <summary>Reads what a loop asks for row by row before it, in one query and into a lookup.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ReadBeforeLoopFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ORM241"];

    /// <summary>None: several within one loop are written one after the other.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || LoopQuery.Find(root.FindNode(context.Span), model, context.CancellationToken) is not { } query
            || query.Loop.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax)
            || LoopRows.Of(query.Loop, model, context.CancellationToken) is not { } rows)
        {
            return;
        }

        context.RegisterCodeFix(
            CodeAction.Create(
                $"Read before the loop, by '{query.Column}'",
                cancellationToken => Task.FromResult(context.Document.WithText(new LookupWriter(query, rows, model, text, cancellationToken).Write())),
                nameof(ReadBeforeLoopFix)),
            context.Diagnostics);
    }
}
