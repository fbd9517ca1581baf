using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model.Queries;
using Orm.Generators.Parsing.Queries.Collections;

namespace Orm.Generators.Parsing.Queries;

/// <summary>What an update sets: the calls of <c>Set</c> in its lambda.</summary>
internal static class AssignmentsParser
{
    /// <summary>Null where a part was refused.</summary>
    public static IReadOnlyList<Assignment>? Parse(IOperation body, QueryScope scope)
    {
        if (CallsOf(body, scope) is not { } calls)
        {
            scope.Refuse(body, "this expression in an update", "call Set on the lambda's parameter: s => s.Set(row => row.Member, value)");
            return null;
        }

        var assignments = new List<Assignment>();
        foreach (var call in calls)
        {
            if (ParseCall(call, assignments, scope) is { } assignment)
            {
                assignments.Add(assignment);
            }
        }

        return assignments.Count == calls.Count ? assignments : null;
    }

    /// <summary>The calls in their order; null where there is anything else, or none.</summary>
    private static List<IInvocationOperation>? CallsOf(IOperation body, QueryScope scope)
    {
        var calls = new List<IInvocationOperation>();
        var operation = Operations.StripConversions(body);
        while (operation is IInvocationOperation { TargetMethod: { Name: "Set", ContainingType.Name: "SetColumns" }, Instance: { } instance } call)
        {
            calls.Insert(0, call);
            operation = Operations.StripConversions(instance);
        }

        return scope.IsRow(operation) && calls.Count > 0 ? calls : null;
    }

    private static Assignment? ParseCall(IInvocationOperation call, List<Assignment> others, QueryScope scope)
    {
        var column = ArgumentOf(call, 0);
        var value = ArgumentOf(call, 1);
        if (LambdaOf(column, scope) is not var (body, inner) || ParseColumn(body, inner) is not { } found)
        {
            return null;
        }

        var ordinal = scope.Row.Entity!.Columns.TakeWhile(each => each.Property != found.Mapped!.Property).Count();
        if (others.Exists(other => other.Ordinal == ordinal))
        {
            return RefuseColumn(body, found, "it is set twice. Set it once", scope);
        }

        if (WhyNotSet(found, ordinal, scope) is { } why)
        {
            return RefuseColumn(body, found, why, scope);
        }

        if (call.TargetMethod.Parameters[1].Type.TypeKind != TypeKind.Delegate)
        {
            return AssignedValueParser.Parse(value, call, found, ordinal, scope);
        }

        return LambdaOf(value, scope) is var (expression, valueScope)
            ? AssignedValueParser.Parse(expression, call, found, ordinal, valueScope)
            : null;
    }

    private static IOperation ArgumentOf(IInvocationOperation call, int ordinal)
        => call.Arguments.First(argument => argument.Parameter?.Ordinal == ordinal).Value;

    /// <summary>The expression of a lambda within the update's, and the scope to read it in.</summary>
    private static (IOperation Body, QueryScope Scope)? LambdaOf(IOperation argument, QueryScope scope)
    {
        var stripped = Operations.StripConversions(argument);
        if ((stripped as IDelegateCreationOperation)?.Target is not IAnonymousFunctionOperation function)
        {
            scope.Refuse(argument, new Problem(QueryDiagnostics.NoLambda, _ => argument.Syntax.GetLocation(), "Set"));
            return null;
        }

        if (function.Body.Operations is not [IReturnOperation { ReturnedValue: { } value }])
        {
            scope.Refuse(function, "a lambda with statements", "write one expression");
            return null;
        }

        return (value, scope.Within(new ScopeRow(function.Symbol.Parameters[0], scope.Row)));
    }

    private static QueryColumn? ParseColumn(IOperation body, QueryScope scope)
    {
        if (!scope.IsSql(body))
        {
            scope.Refuse(body, "this as a column to set", "name a member of the row");
            return null;
        }

        if (OperandParser.ParseColumn(body, scope)?.Column is not { } column)
        {
            return null;
        }

        if (!CollectionRefusal.IsCollection(column.Type))
        {
            return column;
        }

        CollectionRefusal.Refuse(body, column, scope);
        return null;
    }

    private static string? WhyNotSet(QueryColumn column, int ordinal, QueryScope scope)
    {
        var entity = scope.Row.Entity!;
        if (entity.Key.Contains(ordinal))
        {
            return "it is the key, by which the session knows its objects. Change the key of an object and flush, or write session.Execute($\"UPDATE …\")";
        }

        if (entity.Version == ordinal)
        {
            return "it is the version, which every update raises by one. Leave it out";
        }

        if (column.Mapped!.IsComputed)
        {
            return "the database computes it. Set what it is computed of";
        }

        return column.Mapped.Embedded is { } path && entity.Embedded[path.Object].Owner.IsNullable
            ? "it is part of an object that can be null, and a row would have half of one. Change the objects themselves, or write session.Execute($\"UPDATE …\")"
            : null;
    }

    private static Assignment? RefuseColumn(IOperation body, QueryColumn column, string why, QueryScope scope)
    {
        scope.Refuse(body, new Problem(QueryDiagnostics.NotSettable, _ => body.Syntax.GetLocation(), column.Mapped!.Property, why));
        return null;
    }
}
