using Microsoft.CodeAnalysis;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Parsing.Queries.Json;

namespace Orm.Generators.Parsing.Queries.Collections;

/// <summary>A collection as SQL has it.</summary>
/// <param name="List">A column, a value, or a list within JSON.</param>
/// <param name="Element">The type of its elements as a column has it.</param>
/// <param name="IsJson">Whether it is within JSON.</param>
internal sealed record CollectionSource(Operand List, ColumnType Element, bool IsJson)
{
    /// <summary>One of the row. Null where it was refused.</summary>
    public static CollectionSource? Parse(IOperation list, QueryScope scope)
    {
        if (RowPathParser.FindColumn(list, scope) is not { Type.Conversion: not AsJson } && JsonPlaceParser.Find(list, scope) is { } place)
        {
            return ParseJson(place, list, scope);
        }

        return OperandParser.ParseColumn(list, scope) is { } column ? new CollectionSource(column, ((AsList)column.Type.Conversion).Element, IsJson: false) : null;
    }

    private static CollectionSource? ParseJson(JsonPlace place, IOperation list, QueryScope scope)
    {
        if (JsonValueParser.Parse(place, list, scope) is not { } operand
            || JsonValueParser.TypeOf(new JsonPlace(place.Root, place.Options, place.Element!) { Numbers = place.Numbers, HasEnumsAsTexts = place.HasEnumsAsTexts }, list, scope) is not { } element)
        {
            return null;
        }

        if (element.Conversion is AsJson json)
        {
            scope.Contents.Json[json] = place.Options;
        }

        if ((place.Numbers & JsonAttributes.WritesNumbersAsTexts) == 0 || element.Conversion is not NoConversion || element.Kind is ScalarKind.String or ScalarKind.Boolean)
        {
            return new CollectionSource(operand, element, IsJson: true);
        }

        JsonRefusal.Refuse(list, "a list within JSON of numbers that are written as texts", JsonMemberParser.Instead, scope);
        return null;
    }
}
