using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A call of <c>session.Sql&lt;T&gt;</c>: what reads its rows depends on T.</summary>
internal static class SqlCallParser
{
    public const string Name = "Sql";

    public static Parsed<QueryCall> Parse(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol { TypeArguments: [var type], Parameters.Length: 1 } method
            || !IsOurs(method.ContainingType))
        {
            return new Parsed<QueryCall>(null, []);
        }

        if (type is ITypeParameterSymbol)
        {
            var name = QuerySyntax.NameOf(call)!;
            return new Parsed<QueryCall>(null, [new Problem(QueryDiagnostics.NoColumns, _ => name.GetLocation(), type.Name)]);
        }

        var problems = new List<Problem>();
        var result = SqlResultParser.Parse(type, ConversionSource.Of(model.Compilation.Assembly), PlaceOf(call), problems, cancellationToken);
        return new Parsed<QueryCall>(result is null ? null : CallOf(result, type), problems);
    }

    private static QueryCall CallOf(SqlResult result, ITypeSymbol type) => new()
    {
        Method = Name,
        Operator = QueryOperator.Sql,
        Lambda = $"Sql<{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}>",
        Result = result,
    };

    private static Place PlaceOf(InvocationExpressionSyntax call) => _ => QuerySyntax.NameOf(call) is GenericNameSyntax generic
        ? generic.TypeArgumentList.Arguments[0].GetLocation()
        : call.GetLocation();

    private static bool IsOurs(INamedTypeSymbol? type)
        => type is { Name: "Session", ContainingNamespace: { Name: "Orm", ContainingNamespace.IsGlobalNamespace: true } };
}
