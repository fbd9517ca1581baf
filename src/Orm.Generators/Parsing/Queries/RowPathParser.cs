using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Members of a row, and of what is within it: <c>u.Address.City</c>, <c>pair.Item1.Name</c>.</summary>
internal static class RowPathParser
{
    /// <summary>Null for what is no chain of members from a row.</summary>
    public static RowPath? Parse(IOperation operation, QueryScope scope) => operation switch
    {
        IParameterReferenceOperation => scope.FindRow(operation),
        ILocalReferenceOperation variable => scope.MeaningOf(variable) is { } meaning ? Of(meaning, scope) : null,
        IPropertyReferenceOperation { Instance: { } nullable, Property: var property } when Operations.IsNullableValue(property) => Of(nullable, scope),
        IPropertyReferenceOperation { Instance: { } instance, Property: { IsIndexer: false } property } => Of(instance, scope)?.Member(property.Name),
        IFieldReferenceOperation { Instance: { } instance, Field: { ContainingType.IsTupleType: true } field }
            => Of(instance, scope)?.Member((field.CorrespondingTupleField ?? field).Name),
        IConditionalAccessOperation access => Of(access.WhenNotNull, scope),
        IConditionalAccessInstanceOperation instance => Of(Operations.ReceiverOf(instance), scope),
        IInstanceReferenceOperation instance => Operations.InputOf(instance) is { } input ? Of(input, scope) : null,
        _ => null,
    };

    /// <summary>The column that an expression without conversions names; null where it is something else.</summary>
    public static QueryColumn? FindColumn(IOperation operation, QueryScope scope)
        => Parse(operation, scope) is { } path && path.Row.Find(path.Path) is { } column ? Seen(column, path.Depth, scope) : null;

    /// <summary>The object of several columns that an expression names; null where it is something else.</summary>
    public static RowObject? FindObject(IOperation operation, QueryScope scope)
        => Parse(operation, scope) is { } path && path.Row.FindObject(path.Path) is { } found
            ? found with { Teller = found.Teller is { } teller ? Seen(teller, path.Depth, scope) : null }
            : null;

    // From a query within its query, or beside the elements of a collection.
    private static QueryColumn Seen(QueryColumn column, int depth, QueryScope scope)
        => column.Collection is not null ? column : column with { Row = new string('^', depth) + column.Row, IsQualified = scope.IsWithinElements };

    private static RowPath? Of(IOperation operation, QueryScope scope) => Parse(Operations.StripConversions(operation), scope);
}
