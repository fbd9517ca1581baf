using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Diagnostics;

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

        var isSql = QuerySyntax.IsSql(call);
        if (!isSql && QueryMethod.Find(name.Identifier.ValueText) is null)
        {
            return [];
        }

        if (!isSql && QuerySyntax.LambdaOf(call) is null)
        {
            return FunctionOf(call, model, cancellationToken) is { } function
                ? [new Problem(QueryDiagnostics.NoLambda, _ => function.GetLocation(), name.Identifier.ValueText)]
                : [];
        }

        var parsed = QueryCallParser.Parse(call, model, cancellationToken);
        return parsed.Model is not null && IsMissed(call, model, cancellationToken)
            ? [.. parsed.Problems, new Problem(QueryDiagnostics.NotIntercepted, _ => name.GetLocation(), name.Identifier.ValueText)]
            : parsed.Problems;
    }

    /// <summary>The argument that one of our operators takes for its lambda; null for other methods.</summary>
    private static ExpressionSyntax? FunctionOf(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (QueryCallParser.FindMethod(call, model, cancellationToken) is not { } method)
        {
            return null;
        }

        var arguments = call.ArgumentList.Arguments;
        var position = method.Parameters.IndexOf(method.Parameters.FirstOrDefault(parameter => parameter.Type.TypeKind == TypeKind.Delegate)!);
        return position < 0
            ? null
            : (arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == method.Parameters[position].Name)
                ?? arguments.ElementAtOrDefault(position))?.Expression;
    }

    // In an editor the stage has not run, and nothing can be told.
    private static bool IsMissed(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
        => model.Compilation.Assembly.GetTypeByMetadataName(Marker) is not null
            && model.GetInterceptorMethod(call, cancellationToken) is null;
}
