using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>
/// The forms that the rows of a query in the program's code are kept in, as far as its operators are to be seen: in one expression, and from
/// a local variable that is set once.
/// </summary>
internal sealed class RowFormsParser(SemanticModel model, CancellationToken cancellationToken)
{
    // Every operator of a chain asks for those before it.
    private static readonly ConditionalWeakTable<SemanticModel, ConcurrentDictionary<SyntaxNode, RowForms?>> known = new();

    /// <summary>Null where the query comes from elsewhere.</summary>
    public RowForms? Parse(IOperation query) => Operations.StripConversions(query) switch
    {
        { Type: INamedTypeSymbol { TypeArguments: [var row] } } when row.GetAttributes().Has(RuntimeNames.Table) => RowForms.None,
        IInvocationOperation call => known.GetOrCreateValue(model).GetOrAdd(call.Syntax, _ => ParseCall(call)),
        ILocalReferenceOperation { Local: var local } => InitializerOf(local) is { } initializer ? Parse(initializer) : null,
        _ => null,
    };

    /// <summary>The query that a call brings rows of under its own; null for none.</summary>
    public static IOperation? InnerOf(IInvocationOperation call)
        => call.Arguments.FirstOrDefault(static argument => argument.Parameter is { Name: "inner", Type: var type } && NestedQuerySyntax.IsQuery(type))?.Value;

    private RowForms? ParseCall(IInvocationOperation call)
    {
        if (NestedQuerySyntax.ReceiverOf(call) is not { } receiver)
        {
            return call.TargetMethod is { Name: "Query", ContainingType: { Name: RuntimeNames.Session, ContainingNamespace.Name: RuntimeNames.Namespace } } ? RowForms.None : null;
        }

        if (QueryMethod.Find(call.TargetMethod.Name) is not { Operator: QueryOperator.Select or QueryOperator.Join or QueryOperator.GroupBy } method)
        {
            return Parse(receiver);
        }

        // Its own mistakes are told where it stands.
        var contents = new LambdaContents(null);
        QueryScope ScopeOf(IAnonymousFunctionOperation? function, int index, IParameterSymbol? passed, params ScopeRow[] rows)
            => new(model, function?.Syntax as AnonymousFunctionExpressionSyntax, rows, passed, contents, cancellationToken);
        var before = Parse(receiver);
        return new OperatorParser(ScopeOf, contents, ConversionSource.Of(model.Compilation.Assembly), cancellationToken).Parse(method, call, before, InnerOf(call) is { } inner ? Parse(inner) : null) is { } parsed
            && (before is not null || parsed.Projection is not null)
            ? (before ?? RowForms.None).Behind(parsed)
            : null;
    }

    private IOperation? InitializerOf(ILocalSymbol local)
    {
        if (local.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
            || declarator.Ancestors().FirstOrDefault(static part => part is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) is not { } body
            || body.DescendantNodes().Any(part => IsWriteTo(local.Name, part)))
        {
            return null;
        }

        return model.GetOperation(value, cancellationToken);
    }

    private static bool IsWriteTo(string name, SyntaxNode part) => part switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } => left.Identifier.ValueText == name,
        ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None, Expression: IdentifierNameSyntax passed } => passed.Identifier.ValueText == name,
        _ => false,
    };
}
