using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Sql.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>What a lambda asks of a group's rows: <c>g.Count()</c>, <c>g.Sum(x => x.Price)</c>, <c>g.Where(…).Select(…).Distinct().Count()</c>.</summary>
internal static class GroupParser
{
    /// <summary>Whether it calls a method of System.Linq on the rows of a group.</summary>
    public static bool IsAggregate(IInvocationOperation call, QueryScope scope) => IsOfLinq(call) && !scope.IsWithinElements && SequenceOf(call.Arguments[0].Value, scope) is not null;

    /// <summary>Whether it asks the same of a group of the query around, or beside the elements of a list, which no database allows.</summary>
    public static bool IsOfOuterGroup(IInvocationOperation call, QueryScope scope)
    {
        IOperation sequence = call;
        while (Operations.StripConversions(sequence) is IInvocationOperation inner && IsOfLinq(inner))
        {
            sequence = inner.Arguments[0].Value;
        }

        return sequence != call && scope.FindRow(Operations.StripConversions(sequence)) is { Row.Grouped: not null, Depth: var depth } && (depth > 0 || scope.IsWithinElements);
    }

    /// <summary>Whether it asks whether some or all rows of a group meet a condition.</summary>
    public static bool IsCondition(IInvocationOperation call, QueryScope scope) => call.TargetMethod.Name is "Any" or "All" && IsAggregate(call, scope);

    /// <summary>Null where a part was refused.</summary>
    public static Operand? Parse(IInvocationOperation call, QueryScope scope)
    {
        var sequence = SequenceOf(call.Arguments[0].Value, scope)!;
        var function = call.Arguments.Length > 1 ? FunctionOf(call.Arguments[1].Value) : null;
        if (call.Arguments.Length > 2 || (call.Arguments.Length > 1 && function is null))
        {
            return Refuse(call, scope);
        }

        switch (call.TargetMethod.Name)
        {
            case "Count" or "LongCount":
                return ParseCount(call, function is null ? sequence : With(sequence, function), scope);
            case "Sum" or "Average" or "Min" or "Max" when function is null || sequence.Value is null:
                return ParseValue(call, sequence with { Value = function ?? sequence.Value }, scope);
            default:
                return Refuse(call, scope);
        }
    }

    /// <summary>Null where a part was refused.</summary>
    public static Condition? ParseCondition(IInvocationOperation call, bool isNegated, QueryScope scope)
    {
        var sequence = SequenceOf(call.Arguments[0].Value, scope)!;
        var function = call.Arguments.Length > 1 ? FunctionOf(call.Arguments[1].Value) : null;
        var isAll = call.TargetMethod.Name == "All";
        if (function is null && (isAll || call.Arguments.Length > 1))
        {
            Refuse(call, scope);
            return null;
        }

        if (ParseFilter(sequence.Filters, sequence.Row, scope) is not var (hasFilter, filter))
        {
            return null;
        }

        var further = function is null ? null : ParseBody(function, sequence.Row, scope, (body, inner) => ConditionParser.Parse(body, inner, isNegated: isAll));
        if (function is not null && further is null)
        {
            return null;
        }

        var condition = hasFilter && further is not null ? new AndCondition(filter!, further) : filter ?? further;
        var count = new AggregateOperand(AggregateKind.Count, null, condition, IsDistinct: false, ColumnType.Of(ScalarKind.Int32), IsNullable: false);
        var kind = isAll != isNegated ? ComparisonKind.Equal : ComparisonKind.Greater;
        return new ComparisonCondition(kind, count, ConstantOperand.Of(ScalarKind.Int32, "0"), IsTrueOfNull: false);
    }

    private static bool IsOfLinq(IInvocationOperation call)
        => call is { Instance: null, Arguments.Length: > 0, TargetMethod.ContainingType: { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } } };

    private static Sequence? SequenceOf(IOperation operation, QueryScope scope)
    {
        var stripped = Operations.StripConversions(operation);
        if (scope.FindRow(stripped) is { Row.Grouped: { } grouped, Depth: 0 })
        {
            return new Sequence(grouped, [], null, IsDistinct: false);
        }

        if (stripped is not IInvocationOperation call || !IsOfLinq(call) || SequenceOf(call.Arguments[0].Value, scope) is not { } inner)
        {
            return null;
        }

        var function = call.Arguments.Length == 2 ? FunctionOf(call.Arguments[1].Value) : null;
        return call.TargetMethod.Name switch
        {
            "Where" when function is { Symbol.Parameters.Length: 1 } && inner is { Value: null, IsDistinct: false } => With(inner, function),
            "Select" when function is { Symbol.Parameters.Length: 1 } && inner is { Value: null, IsDistinct: false } => inner with { Value = function },
            "Distinct" when call.Arguments.Length == 1 && (inner.Value is not null || IsValue(inner.Row)) => inner with { IsDistinct = true },
            _ => null,
        };
    }

    private static Sequence With(Sequence sequence, IAnonymousFunctionOperation filter) => sequence with { Filters = [.. sequence.Filters, filter] };

    private static IAnonymousFunctionOperation? FunctionOf(IOperation operation)
        => (Operations.StripConversions(operation) as IDelegateCreationOperation)?.Target as IAnonymousFunctionOperation;

    private static Operand? ParseCount(IInvocationOperation call, Sequence sequence, QueryScope scope)
    {
        if (ParseFilter(sequence.Filters, sequence.Row, scope) is not var (_, filter))
        {
            return null;
        }

        var argument = sequence.IsDistinct ? ParseArgument(call, sequence, scope) : null;
        return sequence.IsDistinct && argument is null
            ? null
            : AggregateParser.Of(AggregateKind.Count, argument, filter, sequence.IsDistinct, call, scope);
    }

    private static Operand? ParseValue(IInvocationOperation call, Sequence sequence, QueryScope scope)
    {
        if (sequence.Value is null && !IsValue(sequence.Row))
        {
            return Refuse(call, scope);
        }

        return ParseFilter(sequence.Filters, sequence.Row, scope) is var (_, filter) && ParseArgument(call, sequence, scope) is { } argument
            ? AggregateParser.Of(AggregateParser.KindOf(call.TargetMethod.Name), argument, filter, sequence.IsDistinct, call, scope)
            : null;
    }

    // Rows that are one value each are aggregated as they are.
    private static bool IsValue(RowSource row) => row.Find("") is not null;

    private static Operand? ParseArgument(IInvocationOperation call, Sequence sequence, QueryScope scope) => sequence.Value is { } value
        ? ParseBody(value, sequence.Row, scope, OperandParser.ParseExact)
        : OperandParser.OfColumn(sequence.Row.Find("")!, call, scope);

    // Null where one was refused.
    private static (bool Has, Condition? Filter)? ParseFilter(IReadOnlyList<IAnonymousFunctionOperation> filters, RowSource row, QueryScope scope)
    {
        Condition? all = null;
        foreach (var filter in filters)
        {
            if (ParseBody(filter, row, scope, static (body, inner) => ConditionParser.Parse(body, inner)) is not { } condition)
            {
                return null;
            }

            all = all is null ? condition : new AndCondition(all, condition);
        }

        return (all is not null, all);
    }

    private static T? ParseBody<T>(IAnonymousFunctionOperation function, RowSource row, QueryScope scope, Func<IOperation, QueryScope, T?> parse)
        where T : class
    {
        if (LambdaBody.Of(function, scope) is not { } body)
        {
            return null;
        }

        var inner = scope.Within(new ScopeRow(function.Symbol.Parameters[0], row));
        var rows = body.DescendantsAndSelf().Select(inner.FindRow).OfType<RowPath>().ToList();
        var isOfOthers = rows.Count > 0 && rows.TrueForAll(static found => found.Depth > 0);
        var parsed = isOfOthers ? null : parse(body, inner);
        if (isOfOthers || (parsed is Operand operand && SqlHoles.Of(operand).Any(static holes => holes is { Own: false, Outer: true, Queries: false })))
        {
            // SQL would take it for an aggregate of the rows around.
            scope.Refuse(body, "what is asked of a group but speaks of a row around the query alone", "put it before the query, or let it speak of the group's rows too");
            return null;
        }

        return parsed;
    }

    private static Operand? Refuse(IInvocationOperation call, QueryScope scope)
    {
        scope.Refuse(call, $"'{call.TargetMethod.Name}' of a group", "ask for Count, Sum, Min, Max or Average, behind Where, Select and Distinct");
        return null;
    }
}
