using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Diagnostics;

namespace Orm.Generators.Parsing.Queries;

/// <summary>What the parsers of one lambda share.</summary>
internal sealed class QueryScope(
    SemanticModel model,
    AnonymousFunctionExpressionSyntax lambda,
    RowSource row,
    IParameterSymbol rowParameter,
    IParameterSymbol? passedParameter,
    CancellationToken cancellationToken)
{
    public SemanticModel Model { get; } = model;

    public AnonymousFunctionExpressionSyntax Lambda { get; } = lambda;

    /// <summary>What the lambda's first parameter stands for.</summary>
    public RowSource Row { get; } = row;

    public IParameterSymbol RowParameter { get; } = rowParameter;

    /// <summary>The lambda's second parameter, the value passed to the operator.</summary>
    public IParameterSymbol? PassedParameter { get; } = passedParameter;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>How values are kept that are no property's.</summary>
    public ConversionSource Conversions { get; } = ConversionSource.Of(model.Compilation.Assembly);

    public LambdaValues Values { get; private init; } = new();

    /// <summary>Columns of a projection that are taken to be stored as their type is by default.</summary>
    public SortedSet<string> Plain { get; private init; } = new(StringComparer.Ordinal);

    public List<Problem> Problems { get; private init; } = [];

    /// <summary>What may be said of a lambda that is translated all the same.</summary>
    public List<Problem> Remarks { get; private init; } = [];

    /// <summary>The scope of a lambda within this one, which speaks of the row by a parameter of its own. Values and problems are the outer one's.</summary>
    public QueryScope Within(IParameterSymbol row) => new(Model, Lambda, Row, row, PassedParameter, CancellationToken)
    {
        Values = Values,
        Plain = Plain,
        Problems = Problems,
        Remarks = Remarks,
    };

    /// <summary>Whether an expression speaks of the row, and so is SQL's; else it is a value.</summary>
    public bool IsOfRow(IOperation operation) => operation.DescendantsAndSelf().Any(IsRow);

    public bool IsRow(IOperation operation)
        => operation is IParameterReferenceOperation reference
            && SymbolEqualityComparer.Default.Equals(reference.Parameter, RowParameter);

    /// <summary>Notes that an expression has no SQL yet. Nothing is said of code that does not compile.</summary>
    public void Refuse(IOperation operation, string what, string instead)
        => Refuse(operation, new Problem(QueryDiagnostics.NotTranslated, _ => operation.Syntax.GetLocation(), what, instead));

    /// <summary>Notes a problem of an expression. Nothing is said of code that does not compile.</summary>
    public void Refuse(IOperation operation, Problem problem)
    {
        if (!operation.DescendantsAndSelf().Any(part => part.Kind == OperationKind.Invalid || part.Type is { TypeKind: TypeKind.Error }))
        {
            Problems.Add(problem);
        }
    }

    /// <summary>Notes that a value can't be read from outside the method.</summary>
    public void RefuseValue(IOperation operation, string why)
        => Refuse(operation, new Problem(QueryDiagnostics.UnreadableValue, _ => operation.Syntax.GetLocation(), operation.Syntax.ToString(), why));
}
