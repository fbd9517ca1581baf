using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing.Queries.Json;

/// <summary>Members of a [Json] column, and of what is within it: <c>u.Address.City</c>, <c>u.Order.Lines[0].Price</c>, <c>u.Sizes["a"]</c>.</summary>
internal static class JsonPlaceParser
{
    /// <summary>Null for what is no chain of members from JSON. What has no SQL on the way is told by the place.</summary>
    public static JsonPlace? Find(IOperation operation, QueryScope scope) => operation switch
    {
        IParenthesizedOperation parenthesized => Find(parenthesized.Operand, scope),
        IConditionalAccessOperation access => Find(access.WhenNotNull, scope),
        IConditionalAccessInstanceOperation instance => Of(Operations.ReceiverOf(instance), scope),
        IInstanceReferenceOperation instance when RowPathParser.FindColumn(instance, scope) is null => Operations.InputOf(instance) is { } input ? Of(input, scope) : null,
        _ when RowPathParser.FindColumn(operation, scope) is { } column => column.Type.Conversion is AsJson json ? Root(operation, json, scope) : null,
        IPropertyReferenceOperation { Instance: { } nullable, Property: var property } when Operations.IsNullableValue(property)
            => Of(nullable, scope) is { } place ? place with { Type = Operations.Underlying(place.Type) } : null,
        IPropertyReferenceOperation { Instance: { } instance, Property: { IsIndexer: false } property } => Member(Of(instance, scope), property, property.Type, operation),
        IFieldReferenceOperation { Instance: { } instance, Field: var field } => Member(Of(instance, scope), field.CorrespondingTupleField ?? field, field.Type, operation),
        IPropertyReferenceOperation { Instance: { } instance, Arguments: [{ Value: var place }] } => Element(Of(instance, scope), place, operation),
        IArrayElementReferenceOperation { Indices: [var place] } element => Element(Of(element.ArrayReference, scope), place, operation),
        _ => null,
    };

    private static JsonPlace? Of(IOperation operation, QueryScope scope) => Find(Operations.StripConversions(operation), scope);

    private static JsonPlace? Root(IOperation operation, AsJson json, QueryScope scope)
    {
        var assembly = RowPathParser.Parse(operation, scope)!.Row.Type.ContainingAssembly ?? scope.Conversions.Assembly;
        if (JsonOptions.Of(json, assembly, scope) is not { } options)
        {
            return null;
        }

        var place = new JsonPlace(operation, options, Operations.Underlying(operation.Type!)) { Numbers = options.Numbers, HasEnumsAsTexts = options.HasEnumsAsTexts };
        return options.Unknown is { } unknown
            ? place.Refuse(operation, $"JSON that '{options.Context.Replace("global::", "")}' writes with {unknown}", JsonMemberParser.Instead)
            : place;
    }

    private static JsonPlace? Member(JsonPlace? owner, ISymbol member, ITypeSymbol type, IOperation operation)
        => owner is not null && JsonTypes.IsObject(owner.Type) && member.ContainingType.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T ? JsonMemberParser.Parse(owner, member, type, operation) : null;

    private static JsonPlace? Element(JsonPlace? list, IOperation place, IOperation operation)
    {
        if (list is null)
        {
            return null;
        }

        if (place.Type?.SpecialType == SpecialType.System_Int32 && list.Element is { } element)
        {
            return list.To(new JsonPart("", place), element);
        }

        // The key is a text that the policy of the context has changed.
        return JsonTypes.ValueOf(list.Type) is { } value && Operations.ConstantOf(place) is string key
            ? JsonMemberParser.Named(list, JsonNaming.Apply(list.Options.Keys, key), value, operation)
            : null;
    }
}
