using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A query within a lambda: what it begins with, and the calls behind it.</summary>
/// <param name="Entity">The entity that it begins with; null where it begins with a captured query.</param>
/// <param name="Captured">The captured query; null for none.</param>
/// <param name="RowType">The type of the rows that it begins with.</param>
/// <param name="Calls">The calls, in their order.</param>
internal sealed record NestedChain(string? Entity, CapturedQuery? Captured, ITypeSymbol RowType, IReadOnlyList<IInvocationOperation> Calls)
{
    /// <summary>Null where it was refused.</summary>
    public static NestedChain? Of(IOperation operation, QueryScope scope)
    {
        var calls = new List<IInvocationOperation>();
        var root = Strip(operation);
        while (root is IInvocationOperation call && NestedQuerySyntax.ReceiverOf(call) is { } receiver)
        {
            calls.Insert(0, call);
            root = Strip(receiver);
        }

        if (root is IInvocationOperation { TargetMethod: { Name: "Query", TypeArguments: [var entity], ContainingType: { Name: "Session", ContainingNamespace.Name: RuntimeNames.Namespace } } })
        {
            return new NestedChain(TypeName.Of(entity), null, entity, calls);
        }

        if (!NestedQuerySyntax.IsQuery(root.Type) || scope.IsSql(root))
        {
            scope.Refuse(root, "this beginning of a query within a lambda", "begin with session.Query<T>() or with a query in a variable");
            return null;
        }

        var expression = new ValueExpressionParser(scope);
        return expression.ParseQuery(root) is { } code
            ? new NestedChain(null, new CapturedQuery(expression.Sources, code + "!"), ((INamedTypeSymbol)root.Type!).TypeArguments[0], calls)
            : null;
    }

    /// <summary>What it begins with, as the rows of a query of its own.</summary>
    public NestedQuery ToRows(LambdaContents contents) => ToQuery(NestedQueryKind.Rows, [], contents);

    public NestedQuery ToQuery(NestedQueryKind kind, IEnumerable<QueryCall> calls, LambdaContents contents)
        => new(kind, Entity, OperandOf(contents), new EquatableArray<QueryCall>(calls));

    private int OperandOf(LambdaContents contents)
    {
        if (Captured is null)
        {
            return -1;
        }

        var index = contents.Captured.IndexOf(Captured);
        if (index < 0)
        {
            index = contents.Captured.Count;
            contents.Captured.Add(Captured);
        }

        return index;
    }

    private static IOperation Strip(IOperation operation) => operation switch
    {
        IParenthesizedOperation parenthesized => Strip(parenthesized.Operand),
        IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion => Strip(conversion.Operand),
        _ => operation,
    };
}
