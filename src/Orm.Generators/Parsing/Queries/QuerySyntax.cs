using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Tells by syntax what can be a query call, since binding every call of a project is what takes time.</summary>
internal static class QuerySyntax
{
    /// <summary>The calls of a file that may be ours, in source order.</summary>
    public static IEnumerable<InvocationExpressionSyntax> Candidates(SyntaxNode root)
        => root.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(IsCandidate)
            .OrderBy(static call => NameOf(call)!.SpanStart);

    /// <summary>Whether a call is of an operator's name, and has a lambda where the operator needs one.</summary>
    public static bool IsCandidate(InvocationExpressionSyntax call)
        => IsSql(call) || (NameOf(call) is { } name && QueryMethod.Find(name.Identifier.ValueText) is { } method && (!method.NeedsLambda || LambdaOf(call) is not null));

    /// <summary>Whether it reads like <c>session.Sql&lt;T&gt;($"…")</c>.</summary>
    public static bool IsSql(InvocationExpressionSyntax call)
        => NameOf(call) is GenericNameSyntax { Identifier.ValueText: SqlCallParser.Name } && call.ArgumentList.Arguments.Count == 1;

    /// <summary>The name that is called, null where the call has no receiver.</summary>
    public static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    /// <summary>The lambda among a call's arguments.</summary>
    public static AnonymousFunctionExpressionSyntax? LambdaOf(InvocationExpressionSyntax call)
        => call.ArgumentList.Arguments.Select(argument => Unwrap(argument.Expression)).OfType<AnonymousFunctionExpressionSyntax>().FirstOrDefault();

    /// <summary>Whether an argument is a lambda, and not a delegate that comes from elsewhere.</summary>
    public static bool IsLambda(ExpressionSyntax expression) => Unwrap(expression) is AnonymousFunctionExpressionSyntax;

    private static ExpressionSyntax Unwrap(ExpressionSyntax expression)
        => expression is ParenthesizedExpressionSyntax parenthesized ? Unwrap(parenthesized.Expression) : expression;
}
