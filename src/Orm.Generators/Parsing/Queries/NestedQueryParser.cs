using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Sql.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A query within a lambda: <c>session.Query&lt;Post&gt;().Any(p => p.UserId == u.Id)</c>, <c>admins.Select(a => a.Id).Contains(u.Id)</c>.</summary>
internal static class NestedQueryParser
{
    /// <summary>Any, All and Contains. Null where a part was refused.</summary>
    public static Condition? ParseCondition(IInvocationOperation call, bool isNegated, QueryScope scope)
    {
        if (NestedChain.Of(call, scope) is not { } chain)
        {
            return null;
        }

        if (call.TargetMethod.Name == "Contains")
        {
            return ParseContains(call, chain, isNegated, scope);
        }

        var calls = ParseOperators(chain, chain.Calls.Count - 1, scope);
        if (calls is null || (HasLambda(call) && !TryAddPredicate(call, chain, calls, scope)))
        {
            return null;
        }

        return new ExistsCondition(Add(chain.ToQuery(NestedQueryKind.Exists, calls, scope.Contents), scope), isNegated != (call.TargetMethod.Name == "All"));
    }

    /// <summary>What gives one value. Null where a part was refused.</summary>
    public static Operand? ParseOperand(IInvocationOperation call, QueryScope scope)
    {
        if (NestedChain.Of(call, scope) is not { } chain || ParseOperators(chain, chain.Calls.Count - 1, scope) is not { } calls)
        {
            return null;
        }

        switch (call.TargetMethod.Name)
        {
            case "Count" or "LongCount":
                return HasLambda(call) && !TryAddPredicate(call, chain, calls, scope) ? null
                    : new SubqueryOperand(Add(chain.ToQuery(NestedQueryKind.Count, calls, scope.Contents), scope), TypeOf(call, scope), IsNullable: false);
            case "Sum" or "Min" or "Max" or "Average":
                return ParseAggregate(call, chain, calls, scope);
            case "First" or "FirstOrDefault" or "Single" or "SingleOrDefault":
                return HasLambda(call) && !TryAddPredicate(call, chain, calls, scope) ? null : ParseFirst(call, chain, calls, scope);
            default:
                scope.Refuse(call, $"'{call.TargetMethod.Name}' of a query within a lambda", "end it with Any, All, Contains, Count, Sum, Min, Max, Average or FirstOrDefault");
                return null;
        }
    }

    private static SubqueryOperand? ParseAggregate(IInvocationOperation call, NestedChain chain, List<QueryCall> calls, QueryScope scope)
    {
        if (ParseOperator(call, FormsOf(chain, calls), scope) is not { Operand: AggregateOperand aggregate } parsed)
        {
            return null;
        }

        if (aggregate.Argument is { } argument && (IsOfOuterRow(call, scope) || SqlHoles.Of(argument).Any(static holes => !holes.Own && (holes.Outer || holes.Queries))))
        {
            // SQL takes an aggregate of nothing but the rows around for one of those rows.
            var column = new QueryColumn(ProjectionNames.Value, argument.Type with { IsNullable = argument.IsNullable }, null);
            var result = new Projection(new EquatableArray<ProjectedColumn>([new ProjectedColumn(column.Name, argument, "", IsSpecial: false)]), new ValueNode(0, column.Type, argument.IsStored));
            calls.Add(parsed with { Method = "Select", Operator = QueryOperator.Select, Operand = null, Projection = result });
            parsed = parsed with { Operand = aggregate with { Argument = new ColumnOperand(column, argument.IsNullable) }, Queries = default, Plain = default };
        }

        calls.Add(parsed);
        return new SubqueryOperand(
            Add(chain.ToQuery(NestedQueryKind.Aggregate, calls, scope.Contents), scope), aggregate.Type, aggregate.Kind != AggregateKind.Sum);
    }

    private static bool IsOfOuterRow(IInvocationOperation call, QueryScope scope)
        => call.Arguments.Select(static argument => OperatorParser.LambdaOf(argument.Value)).FirstOrDefault(static lambda => lambda is not null) is { } lambda
            && !lambda.Descendants().Any(part => part is IParameterReferenceOperation { Parameter: var parameter } && lambda.Symbol.Parameters.Contains(parameter, SymbolEqualityComparer.Default))
            && lambda.Descendants().Any(part => scope.FindRow(part) is not null);

    private static Operand? ParseFirst(IInvocationOperation call, NestedChain chain, List<QueryCall> calls, QueryScope scope)
    {
        if (RowOf(call, chain, calls, scope) is not var (type, canBeNull))
        {
            scope.Refuse(call, "a row of a query within a lambda", "select the one member of it that is wanted");
            return null;
        }

        var query = new SubqueryOperand(Add(chain.ToQuery(NestedQueryKind.First, calls, scope.Contents), scope), type, IsNullable: true);
        var isDefaultNull = canBeNull || OperatorParser.RowTypeOf(call) is not { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T };
        if (isDefaultNull || call.TargetMethod.Name is "First" or "Single")
        {
            return query with { IsNullable = isDefaultNull && (canBeNull || call.TargetMethod.Name.EndsWith("OrDefault", StringComparison.Ordinal)) };
        }

        return DefaultOf(call, type, scope) is { } none ? new CallOperand(SqlFunction.Coalesce, new EquatableArray<Operand>([query, none]), type, IsNullable: false) : null;
    }

    // C# gives the type's default where there is no row; a character's is NUL, which no database takes.
    private static Operand? DefaultOf(IInvocationOperation call, ColumnType type, QueryScope scope)
    {
        if (type.Kind == ScalarKind.Char)
        {
            scope.Refuse(call, "the default of 'char' where a query has no row", "select it as nullable: Select(x => (char?)x.Grade), say");
            return null;
        }

        if (type is { Kind: ScalarKind.Guid or ScalarKind.DateTime or ScalarKind.DateTimeOffset or ScalarKind.DateOnly or ScalarKind.TimeOnly or ScalarKind.TimeSpan } or { Conversion: not NoConversion and not EnumAsNumber })
        {
            var value = new QueryValue(default, $"default({type.CSharp})", type.CSharp, IsNullable: false, type with { IsNullable = false });
            return ValueParser.Add(value, call, scope) is { } index ? new ValueOperand(index, value.Column, IsNullable: false) : null;
        }

        return new ConstantOperand(type with { IsNullable = false }, type.Kind switch
        {
            ScalarKind.Boolean => "false",
            ScalarKind.Single or ScalarKind.Double => "0.0",
            _ => "0",
        });
    }

    private static Condition? ParseContains(IInvocationOperation call, NestedChain chain, bool isNegated, QueryScope scope)
    {
        if (ParseOperators(chain, chain.Calls.Count - 1, scope) is not { } calls)
        {
            return null;
        }

        if (RowOf(call, chain, calls, scope) is not var (type, canBeNull))
        {
            scope.Refuse(call, "'Contains' of rows that are no single value", "select the one member of it that is compared");
            return null;
        }

        var value = call.Arguments.First(static argument => !NestedQuerySyntax.IsQuery(argument.Parameter!.Type)).Value;
        var member = new ColumnOperand(new QueryColumn(ProjectionNames.Value, type, null), canBeNull);
        if (OperandParser.Parse(value, type, scope) is not { } operand
            || !ComparisonParser.IsComparable(call, (operand, value), (member, call), isEquality: true, scope))
        {
            return null;
        }

        operand = ComparisonParser.AsNumber(operand, type);
        if (!operand.IsNullable || !canBeNull)
        {
            return new SubqueryMembershipCondition(operand, Add(chain.ToQuery(NestedQueryKind.Rows, calls, scope.Contents), scope), operand.IsNullable || canBeNull, isNegated);
        }

        // Null is in a list that has a null, which IN does not know.
        var contents = scope.Contents.ForNested();
        if (OperandParser.Parse(value, type, scope.Nested(contents)) is not { } outer)
        {
            return null;
        }

        calls.Add(new QueryCall
        {
            Method = "Where",
            Operator = QueryOperator.Where,
            Lambda = "",
            Condition = new ComparisonCondition(ComparisonKind.Equal, member, ComparisonParser.AsNumber(outer, type), IsTrueOfNull: false),
            Queries = new EquatableArray<NestedQuery>(contents.Queries),
            Plain = new EquatableArray<string>(contents.Plain),
        });
        return new ExistsCondition(Add(chain.ToQuery(NestedQueryKind.Exists, calls, scope.Contents), scope), isNegated);
    }

    // The one value of each row, and whether it can be null; null for other rows.
    private static (ColumnType Type, bool CanBeNull)? RowOf(IInvocationOperation call, NestedChain chain, IReadOnlyList<QueryCall> calls, QueryScope scope)
    {
        if (OperatorParser.RowTypeOf(call) is not { } row || ColumnTypeParser.Parse(row, NullableAnnotation.Annotated, scope.Conversions) is not { } plain)
        {
            return null;
        }

        var selected = calls.LastOrDefault(static part => part.Projection is not null)?.Projection is { Columns: [var column] } ? column.Operand : null;
        return selected is not null
            ? (selected.Type, selected.IsNullable)
            : (plain, !row.IsValueType || row.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T);
    }

    private static ColumnType TypeOf(IInvocationOperation call, QueryScope scope)
        => ColumnTypeParser.Parse(call.Type!, NullableAnnotation.NotAnnotated, scope.Conversions)!;

    private static int Add(NestedQuery query, QueryScope scope)
    {
        scope.Contents.Queries.Add(query);
        return scope.Contents.Queries.Count - 1;
    }

    private static bool HasLambda(IInvocationOperation call) => call.Arguments.Any(static argument => argument.Parameter?.Type.TypeKind == TypeKind.Delegate);

    private static bool TryAddPredicate(IInvocationOperation call, NestedChain chain, List<QueryCall> calls, QueryScope scope)
    {
        if (ParseOperator(call, FormsOf(chain, calls), scope) is not { } predicate)
        {
            return false;
        }

        calls.Add(predicate with { Operator = QueryOperator.Where });
        return true;
    }

    /// <summary>The operators of a chain; null where one was refused.</summary>
    private static List<QueryCall>? ParseOperators(NestedChain chain, int count, QueryScope scope)
    {
        var calls = new List<QueryCall>();
        foreach (var call in chain.Calls.Take(count))
        {
            if (call.TargetMethod.Name is "AsNoTracking")
            {
                continue;
            }

            if (ParseOperator(call, FormsOf(chain, calls), scope) is not { } parsed)
            {
                return null;
            }

            // A Select of the row itself changes nothing.
            if (parsed is not { Operator: QueryOperator.Select, Projection: null })
            {
                calls.Add(parsed);
            }
        }

        return calls;
    }

    private static RowForms? FormsOf(NestedChain chain, IEnumerable<QueryCall> calls)
        => calls.Aggregate(chain.Entity is null ? null : RowForms.None, static (forms, call) => forms is null && call.Projection is null ? null : (forms ?? RowForms.None).Behind(call));

    private static QueryCall? ParseOperator(IInvocationOperation call, RowForms? forms, QueryScope scope)
    {
        var name = call.TargetMethod.Name;
        if (name is "Skip" or "Take" or "Distinct")
        {
            return ParseBare(call, name, scope);
        }

        var contents = scope.Contents.ForNested();
        var known = contents.Problems.Count;
        QueryScope ScopeOf(IAnonymousFunctionOperation? function, int index, IParameterSymbol? passed, params ScopeRow[] rows) => scope.Nested(contents, rows);
        if (QueryMethod.Find(name) is { } method
            && !call.Arguments.Any(static argument => argument.Parameter is { Name: "value" })
            && new OperatorParser(ScopeOf, contents, scope.Conversions, scope.CancellationToken).Parse(method, call, forms) is { } parsed)
        {
            return parsed;
        }

        if (contents.Problems.Count == known)
        {
            scope.Refuse(call, $"'{name}' of a query within a lambda", "put it before the query, in one of its own, or write this query as session.Sql<T>($\"…\")");
        }

        return null;
    }

    private static QueryCall? ParseBare(IInvocationOperation call, string name, QueryScope scope)
    {
        var parsed = new QueryCall
        {
            Method = name,
            Operator = name switch { "Skip" => QueryOperator.Skip, "Take" => QueryOperator.Take, _ => QueryOperator.Distinct },
            Lambda = "",
        };
        if (parsed.Operator == QueryOperator.Distinct)
        {
            return parsed;
        }

        var count = call.Arguments.First(static argument => argument.Parameter!.Type.SpecialType == SpecialType.System_Int32).Value;
        if (!scope.IsSql(count))
        {
            return OperandParser.ParseValue(count, null, scope) is { } operand ? parsed with { Operand = operand } : null;
        }

        scope.Refuse(count, "a number of rows that depends on the row", "give a number that is the same for every row");
        return null;
    }
}
