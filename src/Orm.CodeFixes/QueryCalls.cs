using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>Calls of a query's operators.</summary>
internal static class QueryCalls
{
    /// <summary>The type of a query's rows; null for what is no query.</summary>
    public static INamedTypeSymbol? RowOf(ExpressionSyntax query, SemanticModel model, CancellationToken cancellationToken)
        => model.GetTypeInfo(query, cancellationToken).Type is INamedTypeSymbol { TypeArguments: [INamedTypeSymbol row] } type && IsQuery(type) ? row : null;

    /// <summary>Whether a type is a query's.</summary>
    public static bool IsQuery(ITypeSymbol? type)
        => type is INamedTypeSymbol { Name: "Query" or "OrderedQuery", Arity: 1, ContainingNamespace: { Name: "Orm", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Puts a call before another, on a line of its own where the other has one.</summary>
    public static ExpressionSyntax InsertBefore(MemberAccessExpressionSyntax access, string name, string lambda)
    {
        var call = SyntaxFactory.InvocationExpression(
            access.WithName(SyntaxFactory.IdentifierName(name)),
            SyntaxFactory.ArgumentList([SyntaxFactory.Argument(SyntaxFactory.ParseExpression(lambda))]));
        return call.WithTrailingTrivia(access.Expression.GetTrailingTrivia());
    }
}
