using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>Makes an entity partial, and everything that contains it, in every file of it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MakePartialFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ORM101", "ORM102"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span) is TypeDeclarationSyntax type)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Make '{type.Identifier.ValueText}' partial",
                    cancellationToken => MakePartial(context.Document, type, cancellationToken),
                    nameof(MakePartialFix)),
                context.Diagnostics);
        }
    }

    private static async Task<Solution> MakePartial(Document document, TypeDeclarationSyntax type, CancellationToken cancellationToken)
    {
        var solution = document.Project.Solution;
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var declarations = new List<TypeDeclarationSyntax>();
        for (var symbol = model?.GetDeclaredSymbol(type, cancellationToken); symbol is not null; symbol = symbol.ContainingType)
        {
            declarations.AddRange(symbol.DeclaringSyntaxReferences
                .Select(reference => reference.GetSyntax(cancellationToken))
                .OfType<TypeDeclarationSyntax>()
                .Where(declaration => !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)));
        }

        foreach (var file in declarations.GroupBy(declaration => declaration.SyntaxTree))
        {
            var root = await file.Key.GetRootAsync(cancellationToken).ConfigureAwait(false);
            var changed = root.ReplaceNodes(file, (_, declaration) => AddPartial(declaration));
            if (solution.GetDocumentId(file.Key) is { } id)
            {
                solution = solution.WithDocumentSyntaxRoot(id, changed);
            }
        }

        return solution;
    }

    private static TypeDeclarationSyntax AddPartial(TypeDeclarationSyntax declaration)
    {
        var partial = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (declaration.Modifiers.Count > 0)
        {
            return declaration.WithModifiers(declaration.Modifiers.Add(partial));
        }

        // The comments before the first word stay before it.
        partial = partial.WithLeadingTrivia(declaration.Keyword.LeadingTrivia);
        return declaration.WithKeyword(declaration.Keyword.WithLeadingTrivia()).WithModifiers(SyntaxFactory.TokenList(partial));
    }
}
