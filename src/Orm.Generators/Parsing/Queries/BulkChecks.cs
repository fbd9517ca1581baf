using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Diagnostics;

namespace Orm.Generators.Parsing.Queries;

/// <summary>What stands before an update or a delete by predicate and has no place in its statement, as far as the call shows it.</summary>
internal static class BulkChecks
{
    private static readonly HashSet<string> bulk = new(StringComparer.Ordinal) { "ExecuteUpdate", "ExecuteUpdateAsync", "ExecuteDelete", "ExecuteDeleteAsync" };

    private static readonly HashSet<string> refused = new(StringComparer.Ordinal)
    {
        "Take", "Skip", "Select", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Distinct", "Join", "LeftJoin", "SelectMany", "GroupBy",
        "Union", "Concat", "Intersect", "Except", "ForUpdate", "SkipLocked",
    };

    public static IEnumerable<Problem> Check(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (QuerySyntax.NameOf(call) is not { } name
            || !bulk.Contains(name.Identifier.ValueText)
            || QueryCallParser.FindMethod(call, model, cancellationToken) is not { } method)
        {
            return [];
        }

        if (FindRefused(call, model, cancellationToken) is { } before)
        {
            return [Problem(before)];
        }

        if (ReceiverOf(call) is { } receiver && model.GetTypeInfo(receiver, cancellationToken).Type is { Name: "OrderedQuery" })
        {
            return [Problem(name, "OrderBy")];
        }

        return method.ContainingType.TypeArguments[0] is INamedTypeSymbol row && row.TypeKind != TypeKind.Error && !row.GetAttributes().Has(RuntimeNames.Table)
            ? [Problem(name, "Select")]
            : [];

        Problem Problem(SimpleNameSyntax place, string? operation = null)
            => new(QueryDiagnostics.NoPlaceInBulk, _ => place.GetLocation(), name.Identifier.ValueText, operation ?? place.Identifier.ValueText);
    }

    private static SimpleNameSyntax? FindRefused(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        var receiver = ReceiverOf(call);
        while (receiver is InvocationExpressionSyntax before && QueryCallParser.FindMethod(before, model, cancellationToken) is not null)
        {
            if (QuerySyntax.NameOf(before) is { } name && refused.Contains(name.Identifier.ValueText))
            {
                return name;
            }

            receiver = ReceiverOf(before);
        }

        return null;
    }

    private static ExpressionSyntax? ReceiverOf(InvocationExpressionSyntax call)
    {
        var receiver = (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        while (receiver is ParenthesizedExpressionSyntax parenthesized)
        {
            receiver = parenthesized.Expression;
        }

        return receiver;
    }
}
