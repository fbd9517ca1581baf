using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model.Queries;
using Orm.Generators.Sql.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>What the analyzer says of a call: what keeps it from becoming SQL, and that nothing took its place.</summary>
internal static class QueryChecks
{
    private const string Marker = "Orm.Generated.QueryStage";

    public static IEnumerable<Problem> Check(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (QuerySyntax.NameOf(call) is not { } name)
        {
            return [];
        }

        if (BulkChecks.Check(call, model, cancellationToken).ToList() is { Count: > 0 } misplaced)
        {
            return misplaced;
        }

        if (CombinationChecks.Check(call, model, cancellationToken).ToList() is { Count: > 0 } mixed)
        {
            return mixed;
        }

        var isSql = QuerySyntax.IsSql(call);
        if (!isSql && QueryMethod.Find(name.Identifier.ValueText) is null)
        {
            return [];
        }

        if (!isSql && FunctionsOf(call, model, cancellationToken).FirstOrDefault(static function => !QuerySyntax.IsLambda(function)) is { } delegated)
        {
            return [new Problem(QueryDiagnostics.NoLambda, _ => delegated.GetLocation(), name.Identifier.ValueText)];
        }

        var parsed = QueryCallParser.Parse(call, model, cancellationToken);
        if (parsed.Model is not { } translated)
        {
            return parsed.Problems;
        }

        return IsMissed(call, model, cancellationToken)
            ? [.. parsed.Problems, new Problem(QueryDiagnostics.NotIntercepted, _ => name.GetLocation(), name.Identifier.ValueText)]
            : [.. parsed.Problems, .. Show(translated, name)];
    }

    private static IEnumerable<Problem> Show(QueryCall call, SimpleNameSyntax name)
        => ShownSql.Write(call) is { } sql ? [new Problem(QueryWarnings.Sql, _ => name.GetLocation(), sql)] : [];

    /// <summary>The arguments that one of our operators takes for its lambdas; none of other methods.</summary>
    private static IEnumerable<ExpressionSyntax> FunctionsOf(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (QueryCallParser.FindMethod(call, model, cancellationToken) is not { } method)
        {
            return [];
        }

        var arguments = call.ArgumentList.Arguments;
        return method.Parameters
            .Where(static parameter => parameter.Type.TypeKind == TypeKind.Delegate)
            .Select(parameter => (arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter.Name)
                ?? arguments.ElementAtOrDefault(parameter.Ordinal))?.Expression)
            .OfType<ExpressionSyntax>();
    }

    // In an editor the stage has not run, and nothing can be told.
    private static bool IsMissed(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
        => model.Compilation.Assembly.GetTypeByMetadataName(Marker) is not null
            && model.GetInterceptorMethod(call, cancellationToken) is null;
}
