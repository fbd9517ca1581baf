using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes.Loops;

/// <summary>What has another value each time that a loop runs, as a query within sees it.</summary>
internal sealed class LoopVariables
{
    private readonly SemanticModel model;
    private readonly CancellationToken cancellationToken;
    private readonly ForEachStatementSyntax loop;
    private readonly ISymbol row;
    private readonly HashSet<ISymbol> written = new(SymbolEqualityComparer.Default);
    private readonly SyntaxNode query;

    public LoopVariables(ForEachStatementSyntax loop, SyntaxNode query, SemanticModel model, CancellationToken cancellationToken)
    {
        this.loop = loop;
        this.query = query;
        this.model = model;
        this.cancellationToken = cancellationToken;
        row = model.GetDeclaredSymbol(loop, cancellationToken)!;
        written.UnionWith(model.AnalyzeDataFlow(loop)?.WrittenInside ?? []);
    }

    /// <summary>Whether one of them is used. What the query declares itself, as its lambdas' parameters, is none.</summary>
    public bool AreIn(SyntaxNode node)
        => node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Any(name => model.GetSymbolInfo(name, cancellationToken).Symbol is { } symbol && (written.Contains(symbol) || IsDeclaredInside(symbol)) && !IsOfQuery(symbol));

    /// <summary>Whether it is the loop's row, or a member of it.</summary>
    public bool IsMember(ExpressionSyntax expression) => RootOf(expression) is { } root && SymbolEqualityComparer.Default.Equals(root, row);

    /// <summary>Whether it is a column of a lambda's row, of the type of another expression, null or not.</summary>
    public bool IsColumn(ExpressionSyntax expression, LambdaExpressionSyntax lambda, ExpressionSyntax other)
        => RootOf(expression) is IParameterSymbol parameter && parameter.DeclaringSyntaxReferences.Any(reference => lambda.Span.Contains(reference.Span))
            && model.GetTypeInfo(expression, cancellationToken).Type is { } type && (type.IsValueType || type.SpecialType == SpecialType.System_String)
            && Underlying(type).SpecialType is not (SpecialType.System_Single or SpecialType.System_Double)
            && SymbolEqualityComparer.Default.Equals(Underlying(type), Underlying(model.GetTypeInfo(other, cancellationToken).Type!));

    /// <summary>Whether a call's arguments are such as the methods of System.Linq take, with no query in them.</summary>
    public bool MeansTheSameInMemory(InvocationExpressionSyntax call)
        => call.ArgumentList.Arguments.All(static argument => argument.Expression is not ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters.Count: > 1 })
            && !call.ArgumentList.DescendantNodes().OfType<ExpressionSyntax>().Select(expression => model.GetTypeInfo(expression, cancellationToken).Type)
                .Any(static type => QueryCalls.IsQuery(type) || type is { Name: "SqlLambda", ContainingNamespace: { Name: "Orm", ContainingNamespace.IsGlobalNamespace: true } });

    private bool IsDeclaredInside(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == loop.SyntaxTree && loop.Span.Contains(reference.Span));

    private bool IsOfQuery(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == query.SyntaxTree && query.Span.Contains(reference.Span));

    // x of x.A.B.
    private ISymbol? RootOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => model.GetSymbolInfo(name, cancellationToken).Symbol,
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access when model.GetSymbolInfo(access, cancellationToken).Symbol is IPropertySymbol or IFieldSymbol
            => RootOf(access.Expression),
        _ => null,
    };

    private static ITypeSymbol Underlying(ITypeSymbol type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } ? value : type;
}
