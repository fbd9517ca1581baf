using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>Marks a property that can be no column [NotMapped].</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NotMappedFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ORM110", "ORM150"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);

        // The parameter of a record must stay a column, since the constructor needs it.
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { } property)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Mark '{property.Identifier.ValueText}' [NotMapped]",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(property, Attributes.Add(property, "NotMapped")))),
                    nameof(NotMappedFix)),
                context.Diagnostics);
        }
    }
}
