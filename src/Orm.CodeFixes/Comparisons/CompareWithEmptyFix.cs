using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace Orm.CodeFixes.Comparisons;

/// <summary>Compares a string that can't be null with the empty one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class CompareWithEmptyFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ORM242"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || NullTest.Find(root, context.Span, model, context.CancellationToken) is not { Property.Type.SpecialType: SpecialType.System_String } test)
        {
            return;
        }

        var empty = SyntaxFactory.ParseExpression("\"\"").WithTriviaFrom(test.Null);
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Compare '{test.Property.Name}' with \"\"",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(test.Null, empty))),
                nameof(CompareWithEmptyFix)),
            context.Diagnostics);
    }
}
