using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A call of an operator in the program's code. The generator takes the model, the analyzer reports the problems.</summary>
internal static class QueryCallParser
{
    private const string Operators = "QueryOperators";

    private static readonly Parsed<QueryCall> nothing = new(null, []);

    /// <summary>The operator's method, where the call is of one of ours.</summary>
    public static IMethodSymbol? FindMethod(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
        => model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && (IsOurs(method.ContainingType) || method.ContainingType is { Name: Operators or "Sql" }) && IsOfOrm(method.ContainingType)
            ? method
            : null;

    public static Parsed<QueryCall> Parse(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (QuerySyntax.IsSql(call))
        {
            return SqlCallParser.Parse(call, model, cancellationToken);
        }

        if (QuerySyntax.NameOf(call) is not { } name
            || QueryMethod.Find(name.Identifier.ValueText) is not { } kind
            || FindMethod(call, model, cancellationToken) is not { } method
            || (kind.NeedsLambda && !method.Parameters.Any(static parameter => parameter.Type.TypeKind == TypeKind.Delegate))
            || IsWithinLambdaOfOurs(call, model, cancellationToken)
            || model.GetOperation(call, cancellationToken) is not IInvocationOperation invocation)
        {
            return nothing;
        }

        if (OperatorParser.RowTypeOf(invocation) is ITypeParameterSymbol parameter)
        {
            return new Parsed<QueryCall>(null, [new Problem(QueryDiagnostics.NoColumns, _ => name.GetLocation(), parameter.Name)]);
        }

        var contents = new LambdaContents(kind);
        QueryScope ScopeOf(IAnonymousFunctionOperation? function, int index, IParameterSymbol? passed, params ScopeRow[] rows)
            => new(model, function?.Syntax as AnonymousFunctionExpressionSyntax, rows, passed, contents, cancellationToken) { LambdaIndex = index };
        var parsed = new OperatorParser(ScopeOf, contents, ConversionSource.Of(model.Compilation.Assembly), cancellationToken)
            .Parse(kind, invocation, FormsOf(NestedQuerySyntax.ReceiverOf(invocation), model, cancellationToken), FormsOf(RowFormsParser.InnerOf(invocation), model, cancellationToken));
        return contents.Problems.Count > 0 ? new Parsed<QueryCall>(null, contents.Problems)
            : parsed is null ? RefuseForeign([OperatorParser.RowTypeOf(invocation), .. method.TypeArguments], name)
            : new Parsed<QueryCall>(Complete(parsed, method, call, contents, model, cancellationToken), contents.Remarks);
    }

    // An entity's columns tell their forms themselves.
    private static RowForms? FormsOf(IOperation? query, SemanticModel model, CancellationToken cancellationToken)
        => query?.Type is INamedTypeSymbol { TypeArguments: [var row] } && !row.GetAttributes().Has(RuntimeNames.Table) ? new RowFormsParser(model, cancellationToken).Parse(query) : null;

    // What is wrong with an entity is told where it stands, and here where that is another assembly, of which only what is public is seen.
    private static Parsed<QueryCall> RefuseForeign(IEnumerable<ITypeSymbol?> rows, SimpleNameSyntax name)
        => rows.OfType<INamedTypeSymbol>().FirstOrDefault(static row => row.Locations.Any(static place => place.IsInMetadata) && row.GetAttributes().Has(RuntimeNames.Table)) is { } entity
            ? new Parsed<QueryCall>(null, [new Problem(
                QueryDiagnostics.NotTranslated, _ => name.Identifier.GetLocation(), $"lambdas over '{entity.Name}', whose columns are not all to be seen outside {entity.ContainingAssembly.Name},",
                "give its properties setters that are public, internal with InternalsVisibleTo, or init, or write session.Sql<T>($\"…\")")])
            : nothing;

    /// <summary>Whether a type is one of those that queries are built on.</summary>
    public static bool IsOurs(INamedTypeSymbol? type)
        => type is { Name: "Query" or "OrderedQuery", Arity: 1 } && IsOfOrm(type);

    /// <summary>Whether a type holds operators that are extensions of queries.</summary>
    public static bool IsOperators(INamedTypeSymbol? type)
        => type is { Name: Operators or "UntranslatedOperators" } && IsOfOrm(type);

    private static bool IsOfOrm(INamedTypeSymbol type) => type.ContainingNamespace is { Name: RuntimeNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>Whether a call stands in the lambda of one of our operators, which never runs: the call is part of that operator's SQL.</summary>
    public static bool IsWithinLambdaOfOurs(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var lambda in call.Ancestors().OfType<AnonymousFunctionExpressionSyntax>())
        {
            if (lambda.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent.Parent: InvocationExpressionSyntax outer }
                && QuerySyntax.NameOf(outer) is { } name
                && QueryMethod.Find(name.Identifier.ValueText) is not null
                && FindMethod(outer, model, cancellationToken) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static QueryCall Complete(
        QueryCall parsed, IMethodSymbol method, InvocationExpressionSyntax call, LambdaContents contents, SemanticModel model, CancellationToken cancellationToken) => parsed with
    {
        Signature = MethodSignatureParser.Parse(method),
        Values = contents.Values.ToArray(),
        Captured = new EquatableArray<CapturedQuery>(contents.Captured),
        Closure = HasVariable(contents) ? ClosureOwnerParser.Parse(model, call.SpanStart, cancellationToken) : null,
        IsInGenericCode = HasSource(contents) && ClosureOwnerParser.IsInGenericCode(model, call.SpanStart, cancellationToken),
    };

    private static bool HasSource(LambdaContents contents)
        => contents.Captured.Count > 0 || contents.Values.ToArray().Any(static value => value.Sources.Count > 0);

    // Whether something is read from a closure object, and not from the enclosing one itself.
    private static bool HasVariable(LambdaContents contents)
        => contents.Values.HaveVariable || contents.Captured.Exists(static captured => captured.Sources.Any(static source => source.Root == ValueRoot.Variable));
}
