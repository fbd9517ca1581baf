using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Diagnostics;

namespace Orm.Generators.Parsing.Queries;

/// <summary>The operators that the runtime has only so that a call of one binds, and can be told that it has no SQL yet.</summary>
internal sealed class UntranslatedChecks(Compilation compilation)
{
    // Two that can't be extensions.
    private static readonly string[] ofQuery = ["OfType", "Cast"];

    private readonly HashSet<string> names = new(
        compilation.GetTypesByMetadataName("Orm.UntranslatedOperators").SelectMany(type => type.MemberNames).Concat(ofQuery), StringComparer.Ordinal);

    public IEnumerable<Problem> Check(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
        => QuerySyntax.NameOf(call) is { } name && names.Contains(name.Identifier.ValueText)
            && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && IsUntranslated(method)
            && !(method.Name == "DefaultIfEmpty" && QueryCallParser.IsWithinLambdaOfOurs(call, model, cancellationToken))
            ? [new Problem(QueryDiagnostics.NotTranslated, _ => name.Identifier.GetLocation(), $"'{name.Identifier.ValueText}'", UntranslatedAdvice.Of(name.Identifier.ValueText))]
            : [];

    /// <summary>Nothing can take the place of an operator that no call names.</summary>
    public static IEnumerable<Problem> Check(QueryExpressionSyntax query, SemanticModel model, CancellationToken cancellationToken)
        => Operators(query.Body, model, cancellationToken).Any(method => QueryCallParser.IsOurs(method.ContainingType) || IsUntranslated(method))
            ? [new Problem(
                QueryDiagnostics.NotTranslated, _ => query.FromClause.FromKeyword.GetLocation(), "a query expression",
                "call the operators by their names instead: session.Query<T>().Where(…).Select(…).")]
            : [];

    private static IEnumerable<IMethodSymbol> Operators(QueryBodySyntax body, SemanticModel model, CancellationToken cancellationToken)
    {
        var clauses = body.Clauses.Select(clause => model.GetQueryClauseInfo(clause, cancellationToken).OperationInfo);
        var orderings = body.Clauses.OfType<OrderByClauseSyntax>().SelectMany(clause => clause.Orderings).Select(ordering => model.GetSymbolInfo(ordering, cancellationToken));
        var methods = clauses.Concat(orderings).Append(model.GetSymbolInfo(body.SelectOrGroup, cancellationToken)).Select(info => info.Symbol).OfType<IMethodSymbol>();
        return body.Continuation is { } continuation ? methods.Concat(Operators(continuation.Body, model, cancellationToken)) : methods;
    }

    private static bool IsUntranslated(IMethodSymbol method)
        => method.ContainingType is { Name: "UntranslatedOperators", ContainingNamespace: { Name: RuntimeNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } }
            || (ofQuery.Contains(method.Name) && QueryCallParser.IsOurs(method.ContainingType));
}
