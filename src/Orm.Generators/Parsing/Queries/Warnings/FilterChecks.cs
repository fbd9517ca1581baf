using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Diagnostics;

namespace Orm.Generators.Parsing.Queries.Warnings;

/// <summary>An update or delete of every row of a table, which may be one whose condition was forgotten.</summary>
internal static class FilterChecks
{
    private static readonly HashSet<string> bulk = new(StringComparer.Ordinal) { "ExecuteUpdate", "ExecuteUpdateAsync", "ExecuteDelete", "ExecuteDeleteAsync" };

    // What else may stand before is no condition, and refused.
    private static readonly HashSet<string> neutral = new(StringComparer.Ordinal) { "AsNoTracking", "PopulateExisting", "TagWith" };

    public static IEnumerable<Problem> Check(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (QuerySyntax.NameOf(call) is not { } name || !bulk.Contains(name.Identifier.ValueText)
            || QueryCallParser.FindMethod(call, model, cancellationToken) is not { } method)
        {
            return [];
        }

        var chain = QueryChain.Of(call, model, cancellationToken);
        return chain.IsWhole && chain.Before.All(neutral.Contains)
            ? [new Problem(QueryWarnings.NoFilter, _ => name.GetLocation(), name.Identifier.ValueText, method.ContainingType.TypeArguments[0].Name)]
            : [];
    }
}
