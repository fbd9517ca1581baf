using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes.Comparisons;

/// <summary>Makes a property nullable that is compared with null, and with it its column.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AllowNullFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ORM242"];

    /// <summary>None: each of them is a decision, and changes a table.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || NullTest.Find(root, context.Span, model, context.CancellationToken) is not { } test
            || TypesOf(test.Property, context.CancellationToken).FirstOrDefault(type => context.Document.Project.Solution.GetDocument(type.SyntaxTree) is not null) is not { } type)
        {
            return;
        }

        context.RegisterCodeFix(
            CodeAction.Create(
                $"Let '{test.Property.Name}' be null: {type}?",
                cancellationToken => MakeNullable(context.Document.Project.Solution.GetDocument(type.SyntaxTree)!, type, cancellationToken),
                nameof(AllowNullFix)),
            context.Diagnostics);
    }

    private static IEnumerable<TypeSyntax> TypesOf(IPropertySymbol property, CancellationToken cancellationToken)
        => property.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).Select(static declaration => declaration switch
        {
            PropertyDeclarationSyntax written => written.Type,
            ParameterSyntax parameter => parameter.Type,
            _ => null,
        }).OfType<TypeSyntax>();

    private static async Task<Document> MakeNullable(Document document, TypeSyntax type, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var nullable = SyntaxFactory.NullableType(type.WithoutTrivia()).WithTriviaFrom(type);
        return document.WithSyntaxRoot(root.ReplaceNode(type, nullable));
    }
}
