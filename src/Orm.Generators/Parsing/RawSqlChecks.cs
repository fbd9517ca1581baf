using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Diagnostics;

namespace Orm.Generators.Parsing;

/// <summary>SQL handed to a session as a string, where only an interpolated one is taken.</summary>
internal static class RawSqlChecks
{
    private static readonly string[] methods = ["Sql", "Execute", "ExecuteAsync"];

    /// <summary>Nothing for a call that is none of ours, or is right.</summary>
    public static IEnumerable<Problem> Check(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        // By syntax first: binding every call of a project would take time.
        if (call.Expression is not MemberAccessExpressionSyntax { Name: { } name } access || !methods.Contains(name.Identifier.ValueText)
            || call.ArgumentList.Arguments.FirstOrDefault()?.Expression is not { } sql || sql is InterpolatedStringExpressionSyntax)
        {
            return [];
        }

        var isBareText = model.GetTypeInfo(sql, cancellationToken).Type is { SpecialType: SpecialType.System_String }
            && IsSession(model.GetTypeInfo(access.Expression, cancellationToken).Type);
        var remedy = sql.IsKind(SyntaxKind.StringLiteralExpression) ? "'$' before it" : "$\"{SqlText.Raw(…)}\" if the text can be trusted";
        return isBareText
            ? [new Problem(QueryDiagnostics.BareSql, _ => sql.GetLocation(), name.Identifier.ValueText, remedy)]
            : [];
    }

    private static bool IsSession(ITypeSymbol? type) => type is
    {
        Name: RuntimeNames.Session,
        ContainingNamespace: { Name: RuntimeNames.Namespace, ContainingNamespace.IsGlobalNamespace: true },
    };
}
