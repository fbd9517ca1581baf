using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Diagnostics;

namespace Orm.Generators.Parsing.Queries;

/// <summary>What the parsers of one lambda share. A lambda within it has a scope of its own, with the same contents.</summary>
internal sealed class QueryScope
{
    private readonly IReadOnlyList<ScopeRow> rows;
    private readonly QueryScope? outer;

    public QueryScope(
        SemanticModel model,
        AnonymousFunctionExpressionSyntax? lambda,
        IReadOnlyList<ScopeRow> rows,
        IParameterSymbol? passedParameter,
        LambdaContents contents,
        CancellationToken cancellationToken)
        : this(model, lambda, rows, outer: null, passedParameter, contents, cancellationToken)
    {
    }

    private QueryScope(
        SemanticModel model,
        AnonymousFunctionExpressionSyntax? lambda,
        IReadOnlyList<ScopeRow> rows,
        QueryScope? outer,
        IParameterSymbol? passedParameter,
        LambdaContents contents,
        CancellationToken cancellationToken)
    {
        this.rows = rows;
        this.outer = outer;
        Model = model;
        Lambda = lambda;
        PassedParameter = passedParameter;
        Contents = contents;
        CancellationToken = cancellationToken;
        Conversions = ConversionSource.Of(model.Compilation.Assembly);
    }

    public SemanticModel Model { get; }

    /// <summary>The lambda that the operator was called with; null for an operator without one.</summary>
    public AnonymousFunctionExpressionSyntax? Lambda { get; }

    /// <summary>Which of the operator's lambdas it is.</summary>
    public int LambdaIndex { get; init; }

    /// <summary>How many collections' elements it speaks of.</summary>
    public int Collections { get; private init; }

    /// <summary>Whether it stands beside the elements of a collection of this query.</summary>
    public bool IsWithinElements { get; private init; }

    /// <summary>What the lambda's first parameter stands for.</summary>
    public RowSource Row => rows[0].Source;

    /// <summary>The lambda's second parameter, where it is the value passed to the operator.</summary>
    public IParameterSymbol? PassedParameter { get; }

    /// <summary>What was found in the lambda.</summary>
    public LambdaContents Contents { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>How values are kept that are no property's.</summary>
    public ConversionSource Conversions { get; }

    public LambdaValues Values => Contents.Values;

    /// <summary>What may be said of a lambda that is translated all the same.</summary>
    public List<Problem> Remarks => Contents.Remarks;

    /// <summary>The scope of a lambda within this one that speaks of rows of the same query by parameters of its own.</summary>
    public QueryScope Within(params ScopeRow[] inner) => new(Model, Lambda, [.. inner, .. rows], outer, PassedParameter, Contents, CancellationToken)
    {
        LambdaIndex = LambdaIndex,
        Collections = Collections,
        IsWithinElements = IsWithinElements,
    };

    /// <summary>The scope of a lambda over the elements of a collection, and of the collection itself.</summary>
    public QueryScope WithinElements(params ScopeRow[] element) => new(Model, Lambda, [.. element, .. rows], outer, PassedParameter, Contents, CancellationToken)
    {
        LambdaIndex = LambdaIndex,
        Collections = Collections + 1,
        IsWithinElements = true,
    };

    /// <summary>The scope of an operator of a query within this one.</summary>
    public QueryScope Nested(LambdaContents contents, params ScopeRow[] inner) => new(Model, Lambda, inner, this, PassedParameter, contents, CancellationToken)
    {
        LambdaIndex = LambdaIndex,
        Collections = Collections,
    };

    /// <summary>Whether an expression is SQL's to compute, since it speaks of a row or is a query; else it is a value.</summary>
    public bool IsSql(IOperation operation) => !operation.ConstantValue.HasValue && operation.DescendantsAndSelf().Any(part => FindRow(part) is not null
        || NestedQuerySyntax.IsCall(part)
        || (part is ILocalReferenceOperation variable && MeaningOf(variable) is { } meaning && IsSql(meaning))
        || (part is IConditionalAccessInstanceOperation instance && IsSql(Operations.ReceiverOf(instance)))
        || (part is IInstanceReferenceOperation pattern && Operations.InputOf(pattern) is { } input && IsSql(input)));

    /// <summary>Whether it is a row of this query as a whole.</summary>
    public bool IsRow(IOperation operation) => FindRow(operation) is { Depth: 0 };

    /// <summary>The row that a parameter stands for; null for every other expression.</summary>
    public RowPath? FindRow(IOperation operation)
    {
        if (operation is not IParameterReferenceOperation { Parameter: var parameter })
        {
            return null;
        }

        var depth = 0;
        for (var scope = this; scope is not null; scope = scope.outer, depth++)
        {
            foreach (var row in scope.rows)
            {
                if (SymbolEqualityComparer.Default.Equals(row.Parameter, parameter))
                {
                    return new RowPath(row.Source, depth, "");
                }
            }
        }

        return null;
    }

    /// <summary>What a variable stands for that a pattern in the lambda declares, as in <c>u.Age is { } age</c>; null for every other variable.</summary>
    public IOperation? MeaningOf(ILocalReferenceOperation variable)
        => Lambda is not null && !variable.IsDeclaration
            && variable.Local.DeclaringSyntaxReferences.FirstOrDefault() is { } declared && declared.SyntaxTree == Lambda.SyntaxTree && Lambda.Span.Contains(declared.Span)
                ? PatternVariable.MeaningOf(variable)
                : null;

    /// <summary>Notes that an expression has no SQL yet. Nothing is said of code that does not compile.</summary>
    public void Refuse(IOperation operation, string what, string instead)
        => Refuse(operation, new Problem(QueryDiagnostics.NotTranslated, _ => operation.Syntax.GetLocation(), what, instead));

    /// <summary>Notes a problem of an expression. Nothing is said of code that does not compile.</summary>
    public void Refuse(IOperation operation, Problem problem)
    {
        if (!operation.DescendantsAndSelf().Any(part => part.Kind == OperationKind.Invalid || part.Type is { TypeKind: TypeKind.Error }))
        {
            Contents.Problems.Add(problem);
        }
    }

    /// <summary>Notes that a value can't be read from outside the method.</summary>
    public void RefuseValue(IOperation operation, string why)
    {
        // What stands behind a question mark begins with its dot.
        var text = operation.Syntax.ToString();
        Refuse(operation, new Problem(QueryDiagnostics.UnreadableValue, _ => operation.Syntax.GetLocation(), operation.Syntax is RangeExpressionSyntax ? text : text.TrimStart('.'), why));
    }
}
