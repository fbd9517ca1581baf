using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.Generators.Parsing.Queries.Warnings;

/// <summary>What stands before a call of an operator, as far as one expression shows it.</summary>
/// <param name="Before">The names of the operators, the nearest first.</param>
/// <param name="IsWhole">Whether the first of them stands behind <c>session.Query&lt;T&gt;()</c>, so that there is nothing else before the call.</param>
internal sealed record QueryChain(IReadOnlyList<string> Before, bool IsWhole)
{
    public static QueryChain Of(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        var before = new List<string>();
        var receiver = ReceiverOf(call);
        while (receiver is InvocationExpressionSyntax previous && QueryCallParser.FindMethod(previous, model, cancellationToken) is { } method)
        {
            before.Add(method.Name);
            receiver = ReceiverOf(previous);
        }

        return new QueryChain(before, receiver is InvocationExpressionSyntax first && IsStart(first, model, cancellationToken));
    }

    /// <summary>What a method is called on, without parentheses.</summary>
    public static ExpressionSyntax? ReceiverOf(InvocationExpressionSyntax call)
    {
        var receiver = (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        while (receiver is ParenthesizedExpressionSyntax parenthesized)
        {
            receiver = parenthesized.Expression;
        }

        return receiver;
    }

    private static bool IsStart(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
        => model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol
        {
            Name: "Query",
            ContainingType: { Name: RuntimeNames.Session, ContainingNamespace: { Name: RuntimeNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } },
        };
}
