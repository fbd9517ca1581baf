using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Diagnostics;

namespace Orm.Generators.Parsing.Queries.Warnings;

/// <summary>A part of the rows is taken, and nothing says which.</summary>
internal static class OrderChecks
{
    private static readonly HashSet<string> cuts = new(StringComparer.Ordinal) { "Skip", "Take" };

    private static readonly HashSet<string> orders = new(StringComparer.Ordinal)
    {
        "Order", "OrderDescending", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending",
    };

    private static readonly HashSet<string> neutral = new(StringComparer.Ordinal) { "Skip", "Take", "AsNoTracking", "PopulateExisting", "TagWith" };

    private static readonly HashSet<string> counts = new(StringComparer.Ordinal) { "Any", "AnyAsync", "Count", "CountAsync", "LongCount", "LongCountAsync" };

    public static IEnumerable<Problem> Check(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (QuerySyntax.NameOf(call) is not { } name || !cuts.Contains(name.Identifier.ValueText) || IsCounted(call) || IsWritten(call)
            || QueryCallParser.FindMethod(call, model, cancellationToken) is null)
        {
            return [];
        }

        // The first of several says it for all.
        var chain = QueryChain.Of(call, model, cancellationToken);
        return !chain.IsWhole || chain.Before.Any(before => orders.Contains(before) || cuts.Contains(before))
            ? []
            : [new Problem(QueryWarnings.NoOrder, _ => name.GetLocation(), name.Identifier.ValueText)];
    }

    // How many rows there are does not depend on which.
    private static bool IsCounted(InvocationExpressionSyntax call) => NextOf(call) is var (next, name)
        && (counts.Contains(name)
            ? QuerySyntax.LambdaOf(next) is null
            : neutral.Contains(name) && IsCounted(next));

    // That it has no place there is said instead.
    private static bool IsWritten(InvocationExpressionSyntax call) => NextOf(call) is var (next, name)
        && (name.StartsWith("Execute", StringComparison.Ordinal) || IsWritten(next));

    /// <summary>The call of a method on what a call gives.</summary>
    private static (InvocationExpressionSyntax Call, string Name)? NextOf(InvocationExpressionSyntax call)
    {
        SyntaxNode current = call;
        while (current.Parent is ParenthesizedExpressionSyntax parenthesized)
        {
            current = parenthesized;
        }

        return current.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == current
            ? (next, access.Name.Identifier.ValueText)
            : null;
    }
}
