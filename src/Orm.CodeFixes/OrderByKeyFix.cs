using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>Orders by the entity's key before rows are skipped or taken.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class OrderByKeyFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ORM240"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null
            || root?.FindNode(context.Span).FirstAncestorOrSelf<MemberAccessExpressionSyntax>() is not { } access
            || QueryCalls.RowOf(access.Expression, model, context.CancellationToken) is not { } row
            || KeyOf(row) is not { Count: > 0 } key)
        {
            return;
        }

        var name = RowName.Of(row, model, access.SpanStart);
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Order by {string.Join(", ", key)}",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(access.Expression, Ordered(access, name, key)))),
                nameof(OrderByKeyFix)),
            context.Diagnostics);
    }

    private static ExpressionSyntax Ordered(MemberAccessExpressionSyntax access, string row, IReadOnlyList<string> key)
    {
        var ordered = access;
        for (var i = 0; i < key.Count; i++)
        {
            ordered = ordered.WithExpression(QueryCalls.InsertBefore(ordered, i == 0 ? "OrderBy" : "ThenBy", $"{row} => {row}.{key[i]}"));
        }

        return ordered.Expression;
    }

    // The parts of a key in the order of its columns: base classes first.
    private static IReadOnlyList<string> KeyOf(INamedTypeSymbol row) => row.BaseType is { } parent ? [.. KeyOf(parent), .. DeclaredKeyOf(row)] : [];

    private static IEnumerable<string> DeclaredKeyOf(INamedTypeSymbol type)
        => type.GetMembers().OfType<IPropertySymbol>().Where(static property => property.GetAttributes().Any(IsKey)).Select(static property => property.Name);

    private static bool IsKey(AttributeData attribute)
        => attribute.AttributeClass is { Name: "KeyAttribute", ContainingNamespace: { Name: "Orm", ContainingNamespace.IsGlobalNamespace: true } };
}
