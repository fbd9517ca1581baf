using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Parsing.Queries.Collections;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A call of an operator, be it in the program's code or within another operator's lambda.</summary>
internal sealed class OperatorParser(ScopeFactory scopes, LambdaContents contents, ConversionSource conversions, CancellationToken cancellationToken)
{
    /// <summary>Null where it was refused, and for a row that has no columns.</summary>
    /// <param name="method">The operator.</param>
    /// <param name="call">Its call.</param>
    /// <param name="forms">The forms that the rows are kept in; null where the query before it is not to be seen.</param>
    /// <param name="innerForms">The same of a join's second query.</param>
    public QueryCall? Parse(QueryMethod method, IInvocationOperation call, RowForms? forms, RowForms? innerForms = null)
    {
        if (RowTypeOf(call) is not { } type || RowSource.Parse(type, conversions, cancellationToken, forms: forms) is not { } row)
        {
            return null;
        }

        var lambdas = call.Arguments
            .Where(static argument => argument.Parameter?.Type.TypeKind == TypeKind.Delegate && argument.ArgumentKind == ArgumentKind.Explicit)
            .OrderBy(static argument => argument.Parameter!.Ordinal)
            .Select(static argument => LambdaOf(argument.Value))
            .ToList();
        if (lambdas.Contains(null))
        {
            return null;
        }

        var functions = lambdas.Select(static lambda => lambda!).ToList();
        var parsed = method.Operator switch
        {
            QueryOperator.Join => new JoinParser(scopes, contents, conversions, cancellationToken).Parse(Blank(method, functions), call, row, functions, innerForms),
            QueryOperator.GroupBy => new GroupByParser(scopes, conversions, cancellationToken).Parse(Blank(method, functions), row, functions),
            QueryOperator.Contains => ParseContains(Blank(method, functions), call, row),
            QueryOperator.Aggregate => ParseAggregate(Blank(method, functions), call, row, functions),
            _ when functions is [var function] => ParseLambda(Blank(method, functions), function, row),
            _ => null,
        };
        return parsed is null ? null : parsed with
        {
            Queries = new EquatableArray<NestedQuery>(contents.Queries),
            Plain = new EquatableArray<string>(contents.Plain),
        };
    }

    /// <summary>The type of the rows that an operator is applied to.</summary>
    public static ITypeSymbol? RowTypeOf(IInvocationOperation call)
        => call.TargetMethod is { ContainingType.Name: "Sql", TypeArguments: [var kept, _] } ? kept : NestedQuerySyntax.IsQuery(call.TargetMethod.ContainingType) ? call.TargetMethod.ContainingType.TypeArguments[0]
            : call.TargetMethod.Parameters is [{ Type: INamedTypeSymbol { TypeArguments: [var row] } query }, ..] && NestedQuerySyntax.IsQuery(query) ? row
            : null;

    /// <summary>The lambda that an argument is; null for another delegate.</summary>
    public static IAnonymousFunctionOperation? LambdaOf(IOperation argument)
        => (Operations.StripConversions(argument) as IDelegateCreationOperation)?.Target as IAnonymousFunctionOperation;

    private static QueryCall Blank(QueryMethod method, IReadOnlyList<IAnonymousFunctionOperation> functions) => new()
    {
        Method = method.Name,
        Operator = method.Operator,
        Lambda = functions.Count == 0 ? $"{method.Name}()" : string.Join(", ", functions.Select(static function => LambdaText.Of(function.Syntax))),
    };

    private QueryCall? ParseLambda(QueryCall call, IAnonymousFunctionOperation function, RowSource row)
    {
        var parameters = function.Symbol.Parameters;
        var scope = scopes(function, 0, parameters.Length > 1 ? parameters[1] : null, new ScopeRow(parameters[0], row));
        if (LambdaBody.Of(function, scope) is not { } body)
        {
            return null;
        }

        return call.Operator switch
        {
            QueryOperator.Where or QueryOperator.All
                => ConditionParser.Parse(body, scope, isNegated: call.Operator == QueryOperator.All) is { } condition ? call with { Condition = condition } : null,
            QueryOperator.Select when ProjectionParser.IsIdentity(body, scope) => call,
            QueryOperator.Select => ProjectionParser.Parse(body, scope) is { } projection ? call with { Projection = projection } : null,
            QueryOperator.Lambda => ParseKept(call, body, scope),
            QueryOperator.Update when row.Entity is null => null,
            QueryOperator.Update => AssignmentsParser.Parse(body, scope) is { } assignments ? call with { Assignments = new EquatableArray<Assignment>(assignments) } : null,
            _ => OrderParser.Parse(body, scope) is { } key ? call with { Operand = key } : null,
        };
    }

    // All that can become of it, since how it is used is not known here. An order that it has none of is no mistake before it is sorted by.
    private static QueryCall? ParseKept(QueryCall call, IOperation body, QueryScope scope)
    {
        if (ProjectionParser.Parse(body, scope) is not { } projection)
        {
            return null;
        }

        var isCondition = body.Type?.SpecialType == SpecialType.System_Boolean;
        var key = projection is { Columns: [var column], Result: ValueNode } && column.Operand.Type.Conversion.IsSortable && !CollectionRefusal.IsCollection(column.Operand.Type) ? column.Operand : null;
        return call with { Projection = projection, Operand = key, Condition = isCondition ? ConditionParser.Parse(body, scope) : null };
    }

    private QueryCall? ParseAggregate(QueryCall call, IInvocationOperation invocation, RowSource row, IReadOnlyList<IAnonymousFunctionOperation> functions)
    {
        QueryScope scope;
        Operand? argument;
        if (functions is [var function])
        {
            scope = scopes(function, 0, null, new ScopeRow(function.Symbol.Parameters[0], row));
            argument = LambdaBody.Of(function, scope) is { } body ? OperandParser.ParseExact(body, scope) : null;
        }
        else
        {
            scope = scopes(null, 0, null);
            argument = row.Find("") is { } single ? Column(single) : null;
            if (argument is null)
            {
                scope.Refuse(invocation, $"'{call.Method}' of rows that are no single value", "give a lambda that takes one of each");
            }
        }

        var result = AggregateParser.ResultOf(invocation.Type!);
        return argument is not null
            && AggregateParser.Of(AggregateParser.KindOf(call.Method.Replace("Async", "")), argument, null, isDistinct: false, result, invocation, scope) is { } aggregate
            ? call with { Operand = aggregate, IsNullAnError = result is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } }
            : null;
    }

    private QueryCall? ParseContains(QueryCall call, IInvocationOperation invocation, RowSource row)
    {
        var scope = scopes(null, 0, null);
        var element = invocation.Arguments.First(argument => argument.Parameter!.Type.TypeKind != TypeKind.Delegate && !NestedQuerySyntax.IsQuery(argument.Parameter.Type));
        if (row.Find("") is not { } single)
        {
            scope.Refuse(invocation, "'Contains' of rows that are no single value", "say Any with a condition");
            return null;
        }

        var type = single.Type with { IsNullable = !row.Type.IsValueType || row.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T };
        var source = new ValueSource(ValueRoot.Passed, "value", TypeName.WithNullability(element.Parameter!.Type));
        return ValueParser.Add(new QueryValue(new EquatableArray<ValueSource>([source]), "{0}", type.CSharp, type.IsNullable, type), element.Value, scope) is { } index
            ? call with { Condition = new ComparisonCondition(ComparisonKind.Equal, Column(single), new ValueOperand(index, type, type.IsNullable), IsTrueOfNull: false) }
            : null;
    }

    private ColumnOperand Column(QueryColumn single)
    {
        if (!single.IsFormKnown)
        {
            contents.Plain.Add(single.Name);
        }

        return new ColumnOperand(single, single.Type.IsNullable);
    }
}
