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
            || call.ArgumentList.Arguments.FirstOrDefault()?.Expression is not { } sql)
        {
            return [];
        }

        if (sql is InterpolatedStringExpressionSyntax interpolated)
        {
            return IsSession(model.GetTypeInfo(access.Expression, cancellationToken).Type) ? CheckHoles(interpolated, model, cancellationToken) : [];
        }

        var isBareText = model.GetTypeInfo(sql, cancellationToken).Type is { SpecialType: SpecialType.System_String }
            && IsSession(model.GetTypeInfo(access.Expression, cancellationToken).Type);
        var remedy = sql.IsKind(SyntaxKind.StringLiteralExpression) ? "'$' before it" : "$\"{SqlText.Raw(…)}\" if the text can be trusted";
        return isBareText
            ? [new Problem(QueryDiagnostics.BareSql, _ => sql.GetLocation(), name.Identifier.ValueText, remedy)]
            : [];
    }

    // A hole is written as it is: of an enum its number, whatever a converter makes of it, and of most types nothing.
    private static IEnumerable<Problem> CheckHoles(InterpolatedStringExpressionSyntax sql, SemanticModel model, CancellationToken cancellationToken)
    {
        var source = ConversionSource.Of(model.Compilation.Assembly);
        foreach (var hole in sql.Contents.OfType<InterpolationSyntax>())
        {
            if (model.GetTypeInfo(hole.Expression, cancellationToken).Type is { } type && ConvertedIn(type) is { } value
                && ConverterParser.Find(value, source) is [var attribute, ..] && ConverterParser.ConverterOf(attribute) is { } converter)
            {
                yield return new Problem(
                    QueryDiagnostics.ConvertedHole,
                    _ => hole.Expression.GetLocation(),
                    hole.Expression.ToString(),
                    value.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
                    TypeName.Display(converter));
            }
        }
    }

    /// <summary>The type of a hole, or of what is in the collection in it, where it is no column's by itself.</summary>
    private static ITypeSymbol? ConvertedIn(ITypeSymbol type)
    {
        var value = Queries.Operations.Underlying(type).WithNullableAnnotation(NullableAnnotation.None);
        var elements = value.AllInterfaces.Where(implemented => implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T).ToList();
        return ColumnTypeParser.KindOf(value) is not null ? null
            : elements is [{ TypeArguments: [var element] }] ? ConvertedIn(element)
            : value;
    }

    private static bool IsSession(ITypeSymbol? type) => type is
    {
        Name: RuntimeNames.Session,
        ContainingNamespace: { Name: RuntimeNames.Namespace, ContainingNamespace.IsGlobalNamespace: true },
    };
}
