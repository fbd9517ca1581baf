using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Join, LeftJoin and SelectMany: two queries' rows come together.</summary>
internal sealed class JoinParser(ScopeFactory scopes, LambdaContents contents, ConversionSource conversions, CancellationToken cancellationToken)
{
    // What the holes of the second query's columns begin with.
    private const string Second = "1:";

    public QueryCall? Parse(QueryCall call, IInvocationOperation invocation, RowSource row, IReadOnlyList<IAnonymousFunctionOperation> functions, RowForms? innerForms)
        => (call.Method, functions) switch
        {
            ("SelectMany", [var collection]) => ParseMany(call, collection, null, row),
            ("SelectMany", [var collection, var result]) => ParseMany(call, collection, result, row),
            (_, [var outerKey, var innerKey, var result]) when InnerTypeOf(invocation) is { } inner => ParseJoin(call, (outerKey, innerKey, result), row, inner, innerForms),
            _ => null,
        };

    private static ITypeSymbol? InnerTypeOf(IInvocationOperation call)
        => call.TargetMethod.Parameters.Select(static parameter => parameter.Type).OfType<INamedTypeSymbol>().LastOrDefault(NestedQuerySyntax.IsQuery)?.TypeArguments[0];

    private QueryCall? ParseJoin(
        QueryCall call, (IAnonymousFunctionOperation Outer, IAnonymousFunctionOperation Inner, IAnonymousFunctionOperation Result) functions, RowSource outer, ITypeSymbol innerType, RowForms? innerForms)
    {
        var isLeft = call.Method == "LeftJoin";
        if (RowSource.Parse(innerType, conversions, cancellationToken, Second, forms: innerForms) is not { } inner
            || RowSource.Parse(innerType, conversions, cancellationToken, Second, isLeft, innerForms) is not { } joined)
        {
            return null;
        }

        var outerScope = scopes(functions.Outer, 0, null, new ScopeRow(functions.Outer.Symbol.Parameters[0], outer));
        var innerScope = scopes(functions.Inner, 1, null, new ScopeRow(functions.Inner.Symbol.Parameters[0], inner));
        if (LambdaBody.Of(functions.Outer, outerScope) is not { } outerKey
            || LambdaBody.Of(functions.Inner, innerScope) is not { } innerKey
            || ParseKeys(outerKey, outerScope, innerKey, innerScope) is not { } condition)
        {
            return null;
        }

        return ParseResult(functions.Result, 2, outer, joined) is { } projection
            ? call with { Join = new Join(isLeft ? JoinKind.Left : JoinKind.Inner, condition, null), Projection = projection }
            : null;
    }

    private Condition? ParseKeys(IOperation outer, QueryScope outerScope, IOperation inner, QueryScope innerScope)
    {
        var (outerParts, innerParts) = (PartsOf(outer), PartsOf(inner));
        if (outerParts.Count != innerParts.Count)
        {
            outerScope.Refuse(inner, "a key of other parts than the first", "write both keys alike");
            return null;
        }

        Condition? all = null;
        for (var i = 0; i < outerParts.Count; i++)
        {
            if (ParseKey((outerParts[i], outerScope), (innerParts[i], innerScope)) is not var (left, right))
            {
                return null;
            }

            // A key that is null belongs to nothing; within a key of several parts null is a value like others.
            if (outerParts.Count == 1)
            {
                if (left is NullOperand || right is NullOperand)
                {
                    return new ConstantCondition(false);
                }

                (left, right) = (left with { IsNullable = false }, right with { IsNullable = false });
            }

            if (!ComparisonParser.IsComparable(outer, (left, outerParts[i]), (right, innerParts[i]), isEquality: true, outerScope))
            {
                return null;
            }

            var comparison = new ComparisonCondition(
                ComparisonKind.Equal, ComparisonParser.AsNumber(left, right.Type), ComparisonParser.AsNumber(right, left.Type), IsTrueOfNull: false);
            all = all is null ? comparison : new AndCondition(all, comparison);
        }

        return all;
    }

    // A value is written as what it is compared with is.
    private static (Operand Left, Operand Right)? ParseKey((IOperation Part, QueryScope Scope) outer, (IOperation Part, QueryScope Scope) inner)
    {
        if (!outer.Scope.IsSql(outer.Part) && inner.Scope.IsSql(inner.Part))
        {
            return ParseKey(inner, outer) is var (second, first) ? (first, second) : null;
        }

        return OperandParser.Parse(outer.Part, null, outer.Scope) is { } left && OperandParser.Parse(inner.Part, left.Type, inner.Scope) is { } right ? (left, right) : null;
    }

    private static IReadOnlyList<IOperation> PartsOf(IOperation key) => Operations.StripConversions(key) switch
    {
        IAnonymousObjectCreationOperation anonymous => anonymous.Initializers.OfType<ISimpleAssignmentOperation>().Select(static part => part.Value).ToList(),
        ITupleOperation tuple => tuple.Elements,
        _ => [key],
    };

    private Projection? ParseResult(IAnonymousFunctionOperation function, int index, RowSource outer, RowSource inner)
    {
        var parameters = function.Symbol.Parameters;
        var scope = scopes(function, index, null, new ScopeRow(parameters[0], outer), new ScopeRow(parameters[1], inner));
        return LambdaBody.Of(function, scope) is { } body ? ProjectionParser.Parse(body, scope) : null;
    }

    private QueryCall? ParseMany(QueryCall call, IAnonymousFunctionOperation collection, IAnonymousFunctionOperation? result, RowSource outer)
    {
        var scope = scopes(collection, 0, null, new ScopeRow(collection.Symbol.Parameters[0], outer));
        if (LambdaBody.Of(collection, scope) is not { } body || NestedChain.Of(body, scope) is not { } chain)
        {
            return null;
        }

        var isLeft = chain.Calls.LastOrDefault()?.TargetMethod.Name == "DefaultIfEmpty";
        var conditions = isLeft ? chain.Calls.Take(chain.Calls.Count - 1).ToList() : chain.Calls;
        if (conditions.FirstOrDefault(static part => part.TargetMethod.Name != "Where" || part.Arguments.Length > 2) is { } other)
        {
            scope.Refuse(other, $"'{other.TargetMethod.Name}' in a query that SelectMany joins", "only Where and DefaultIfEmpty are; put the rest before it, in a query of its own");
            return null;
        }

        if (RowSource.Parse(chain.RowType, conversions, cancellationToken, Second) is not { } inner
            || RowSource.Parse(chain.RowType, conversions, cancellationToken, Second, isOptional: isLeft) is not { } joined)
        {
            return null;
        }

        Condition? all = null;
        foreach (var where in conditions)
        {
            if (LambdaOf(where) is not { } function || LambdaBody.Of(function, scope) is not { } predicate
                || ConditionParser.Parse(predicate, scope.Within(new ScopeRow(function.Symbol.Parameters[0], inner))) is not { } condition)
            {
                return null;
            }

            all = all is null ? condition : new AndCondition(all, condition);
        }

        var projection = result is null ? ProjectionParser.Whole(joined, chain.RowType, scope) : ParseResult(result, 1, outer, joined);
        var kind = isLeft ? JoinKind.Left : all is null ? JoinKind.Cross : JoinKind.Inner;
        return projection is null ? null : call with { Join = new Join(kind, all, chain.ToRows(contents)), Projection = projection };
    }

    private static IAnonymousFunctionOperation? LambdaOf(IInvocationOperation call) => call.Arguments.Select(static argument => OperatorParser.LambdaOf(argument.Value)).FirstOrDefault(static lambda => lambda is not null);
}
