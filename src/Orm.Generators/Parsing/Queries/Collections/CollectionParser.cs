using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Parsing.Queries.Functions;

namespace Orm.Generators.Parsing.Queries.Collections;

/// <summary>What is asked of an array or a list: how long it is, an element, whether it has one.</summary>
internal static class CollectionParser
{
    /// <summary>Null where a part was refused.</summary>
    public static Operand? Parse(CollectionUse use, QueryScope scope) => use.Member switch
    {
        "Length" => Length(use, scope),
        "Element" => ParseElement(use, scope),
        _ => ParseCondition(use, isNegated: false, scope) is { } condition ? new ConditionOperand(condition) : null,
    };

    /// <summary>Any, All and Contains. Null where a part was refused.</summary>
    public static Condition? ParseCondition(CollectionUse use, bool isNegated, QueryScope scope) => use switch
    {
        { Member: "Contains", Arguments: [var value] } => CollectionMembershipParser.Parse(use, value, isNegated, scope),
        { Arguments: [var predicate] } => ElementsParser.Parse(use, predicate, isNegated, scope),
        _ => Length(use, scope) is { } length ? AnyOf(length, isNegated) : null,
    };

    private static CallOperand? Length(CollectionUse use, QueryScope scope)
        => CollectionSource.Parse(use.List, scope) is { } source
            ? CallOperand.Strict(source.IsJson ? SqlFunction.JsonLength : SqlFunction.ListLength, ColumnType.Of(ScalarKind.Int32), source.List)
            : null;

    // A list that is null has no elements.
    private static ComparisonCondition AnyOf(CallOperand length, bool isNegated)
    {
        var kind = !isNegated ? ComparisonKind.Greater : length.IsNullable ? ComparisonKind.LessOrEqual : ComparisonKind.Equal;
        return new ComparisonCondition(kind, length, ConstantOperand.Of(ScalarKind.Int32, "0"), IsTrueOfNull: isNegated);
    }

    // One that is not there is null.
    private static CallOperand? ParseElement(CollectionUse use, QueryScope scope)
    {
        if (OperandParser.ParseColumn(use.List, scope) is not { } list || OperandParser.ParseExact(use.Arguments[0], scope) is not { } place)
        {
            return null;
        }

        var function = place is ConstantOperand { Text: not ['-', ..] } ? SqlFunction.Element : SqlFunction.ElementAt;
        var arguments = new EquatableArray<Operand>([list, place, FunctionUse.FromOne(place)]);
        return new CallOperand(function, arguments, ((AsList)list.Type.Conversion).Element, IsNullable: true);
    }
}
