using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Parsing.Queries.Collections;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Why an expression of the row has no SQL, and what to do instead.</summary>
internal static class ExpressionRefusal
{
    public static void Refuse(IOperation operation, QueryScope scope)
    {
        if (CollectionRefusal.RefuseMember(operation, scope))
        {
            return;
        }

        switch (operation)
        {
            case IParameterReferenceOperation when scope.FindRow(operation) is { Row.Grouped: not null }:
                scope.Refuse(operation, "a group as a value", "ask for its Key, or for Count, Sum, Min, Max or Average of its rows");
                break;
            case IParameterReferenceOperation:
                scope.Refuse(operation, "the whole row as a value", "name one of its members");
                break;
            case IPropertyReferenceOperation or IFieldReferenceOperation when RowPathParser.FindObject(operation, scope) is not null:
                scope.Refuse(operation, $"'{RowPathParser.Parse(operation, scope)!.Path}', which is an object of several columns,", "name its members, or test it for null");
                break;
            case IPropertyReferenceOperation { Instance: { } instance, Property: { } property } when RowPathParser.FindObject(Operations.StripConversions(instance), scope) is not null:
                scope.Refuse(operation, $"'{property.Name}', which is not a mapped column,", "use mapped properties, or filter the list after reading it");
                break;
            case IMemberReferenceOperation { Instance: { } instance, Member: { } part } when PropertyOf(instance, scope) is { } property:
                scope.Refuse(
                    operation,
                    $"'{part.Name}' of '{property}', which the database keeps as one value by its converter,",
                    $"compare the whole value, such as {property} == …");
                break;
            case IInvocationOperation call when GroupParser.IsOfOuterGroup(call, scope):
                scope.Refuse(
                    operation, $"'{call.TargetMethod.Name}' of a group within {(scope.IsWithinElements ? "a condition on elements of a list" : "another query")}", "select it before, as in .Select(g => new { g.Key, Count = g.Count() }), and speak of that there");
                break;
            case IInvocationOperation call:
                scope.Refuse(operation, $"a call of '{call.TargetMethod.Name}'", "compare members with operators, write this query as session.Sql<T>($\"…\"), or do it to the list after reading it");
                break;
            default:
                scope.Refuse(operation, "this expression", "compare members with constants and values, write this query as session.Sql<T>($\"…\"), or do it to the list after reading it");
                break;
        }
    }

    /// <summary>The name of a converted member; null for another expression.</summary>
    private static string? PropertyOf(IOperation operation, QueryScope scope) => Operations.StripConversions(operation) switch
    {
        IPropertyReferenceOperation { Instance: { } nullable, Property: var property } when Operations.IsNullableValue(property) => PropertyOf(nullable, scope),
        IPropertyReferenceOperation { Property: var property } member when RowPathParser.FindColumn(member, scope) is { Type.Conversion: Converter } => property.Name,
        _ => null,
    };
}
