using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes.Loops;

/// <summary>The rows that a loop goes over, as a list that can be gone over twice.</summary>
/// <param name="Name">The variable that has them; null where it has yet to be declared.</param>
/// <param name="List">The expression that makes the list.</param>
internal sealed record LoopRows(string? Name, string List)
{
    /// <summary>Null where the loop goes over something that is no list and can't be made one here.</summary>
    public static LoopRows? Of(ForEachStatementSyntax loop, SemanticModel model, CancellationToken cancellationToken)
    {
        var conversion = model.GetForEachStatementInfo(loop).ElementConversion;
        var rows = loop.Expression;
        while (rows is ParenthesizedExpressionSyntax parenthesized)
        {
            rows = parenthesized.Expression;
        }

        if (!conversion.IsIdentity || model.GetTypeInfo(rows, cancellationToken).Type is not { } type)
        {
            return null;
        }

        // The list of a query is made of the query itself.
        if (rows is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AsEnumerable" or "AsAsyncEnumerable" } access } call
            && call.ArgumentList.Arguments.Count == 0 && QueryCalls.IsQuery(model.GetTypeInfo(access.Expression, cancellationToken).Type))
        {
            return Read(loop, access.Expression);
        }

        return QueryCalls.IsQuery(type) ? Read(loop, rows)
            : !loop.AwaitKeyword.IsKind(SyntaxKind.None) ? null
            : !IsCollection(type) ? new LoopRows(null, $"{rows}.ToList()")
            : rows is IdentifierNameSyntax name ? new LoopRows(name.Identifier.ValueText, name.ToString())
            : new LoopRows(null, rows.ToString());
    }

    private static LoopRows Read(ForEachStatementSyntax loop, ExpressionSyntax query)
        => new(null, loop.AwaitKeyword.IsKind(SyntaxKind.None) ? $"{query}.ToList()" : $"await {query}.ToListAsync()");

    private static bool IsCollection(ITypeSymbol type)
        => type is IArrayTypeSymbol || type.AllInterfaces.Append(type as INamedTypeSymbol).Any(static part => part?.OriginalDefinition.SpecialType
            is SpecialType.System_Collections_Generic_ICollection_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T);
}
