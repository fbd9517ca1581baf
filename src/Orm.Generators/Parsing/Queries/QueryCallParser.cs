using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A call of an operator with a lambda. The generator takes the model, the analyzer reports the problems.</summary>
internal static class QueryCallParser
{
    private static readonly Parsed<QueryCall> nothing = new(null, []);

    /// <summary>The operator's method, where the call is of one of ours.</summary>
    public static IMethodSymbol? FindMethod(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
        => model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && IsOurs(method.ContainingType) ? method : null;

    public static Parsed<QueryCall> Parse(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (QuerySyntax.IsSql(call))
        {
            return SqlCallParser.Parse(call, model, cancellationToken);
        }

        if (QuerySyntax.LambdaOf(call) is not { } lambda
            || FindMethod(call, model, cancellationToken) is not { } method
            || QueryMethod.Find(method.Name) is not { } kind
            || model.GetOperation(lambda, cancellationToken) is not IAnonymousFunctionOperation function)
        {
            return nothing;
        }

        var rowType = method.ContainingType.TypeArguments[0];
        if (RowSource.Parse(rowType, ConversionSource.Of(model.Compilation.Assembly), cancellationToken) is not { } row)
        {
            return RefuseRow(rowType, call);
        }

        if (kind.Operator == QueryOperator.Update && !row.IsEntity)
        {
            return nothing;
        }

        var parameters = function.Symbol.Parameters;
        var passed = parameters.Length > 1 ? parameters[1] : null;
        var scope = new QueryScope(model, lambda, row, parameters[0], passed, cancellationToken);
        if (BodyOf(function, scope) is not { } body)
        {
            return new Parsed<QueryCall>(null, scope.Problems);
        }

        var parsed = Parse(kind, body, scope);
        return scope.Problems.Count == 0
            ? new Parsed<QueryCall>(parsed, scope.Remarks)
            : new Parsed<QueryCall>(null, scope.Problems);
    }

    private static QueryCall? Parse(QueryMethod method, IOperation body, QueryScope scope)
    {
        var call = new QueryCall
        {
            Method = method.Name,
            Operator = method.Operator,
            TakesValue = scope.PassedParameter is not null,
            Lambda = Text(scope.Lambda),
        };
        var parsed = method.Operator switch
        {
            QueryOperator.Where => ConditionParser.Parse(body, scope) is { } condition ? call with { Condition = condition } : null,
            QueryOperator.Select => ProjectionParser.Parse(body, scope) is { } columns
                ? call with { Projection = new EquatableArray<ProjectedColumn>(columns) }
                : null,
            QueryOperator.Update => AssignmentsParser.Parse(body, scope) is { } assignments
                ? call with { Assignments = new EquatableArray<Assignment>(assignments) }
                : null,
            _ => OrderParser.Parse(body, scope) is { } key ? call with { Key = key } : null,
        };
        return parsed is null ? null : parsed with
        {
            Values = scope.Values.ToArray(),
            Plain = new EquatableArray<string>(scope.Plain),
            Closure = scope.Values.HaveVariable ? ClosureOwnerParser.Parse(scope) : null,
        };
    }

    private static IOperation? BodyOf(IAnonymousFunctionOperation function, QueryScope scope)
    {
        if (function.Body.Operations is [IReturnOperation { ReturnedValue: { } value }])
        {
            return value;
        }

        scope.Refuse(function, "a lambda with statements", "write one expression");
        return null;
    }

    private static Parsed<QueryCall> RefuseRow(ITypeSymbol type, InvocationExpressionSyntax call)
    {
        if (type is not ITypeParameterSymbol)
        {
            return nothing;
        }

        var name = QuerySyntax.NameOf(call)!;
        return new Parsed<QueryCall>(null, [new Problem(QueryDiagnostics.NoColumns, _ => name.GetLocation(), type.Name)]);
    }

    /// <summary>Whether a type is one of those that queries are built on.</summary>
    public static bool IsOurs(INamedTypeSymbol? type)
        => type is { Name: "Query" or "OrderedQuery", Arity: 1, ContainingNamespace: { Name: "Orm", ContainingNamespace.IsGlobalNamespace: true } };

    private static string Text(SyntaxNode lambda) => lambda.WithoutTrivia().NormalizeWhitespace(indentation: "", eol: " ").ToString();
}
