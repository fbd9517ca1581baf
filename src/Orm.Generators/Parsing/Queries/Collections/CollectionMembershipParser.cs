using Microsoft.CodeAnalysis;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Parsing.Queries.Json;

namespace Orm.Generators.Parsing.Queries.Collections;

/// <summary>Whether an array or a list of the row has a value in it: <c>u.Tags.Contains(tag)</c>.</summary>
internal static class CollectionMembershipParser
{
    /// <summary>Null where a part was refused.</summary>
    public static Condition? Parse(CollectionUse use, IOperation value, bool isNegated, QueryScope scope)
    {
        // SQLite looks into the list by a subquery.
        if (CollectionSource.Parse(use.List, scope.WithinElements()) is not { } source)
        {
            return null;
        }

        if (source.Element is { Kind: ScalarKind.Bytes, Conversion: NoConversion })
        {
            scope.Refuse(use.Operation, "a search for bytes, which in C# compares references", "say Any(bytes => bytes.SequenceEqual(…))");
            return null;
        }

        if (source.Element.Conversion is AsJson)
        {
            JsonRefusal.Refuse(use.Operation, "a search for an object within JSON", "say Any with a condition on its members", scope);
            return null;
        }

        return source.IsJson ? ParseJson(use, source, value, isNegated, scope) : ParseList(use, source, value, isNegated, scope);
    }

    private static MembershipCondition? ParseList(CollectionUse use, CollectionSource source, IOperation value, bool isNegated, QueryScope scope)
    {
        if (OperandParser.Parse(value, source.Element, scope) is not { } operand)
        {
            return null;
        }

        var each = new ColumnOperand(new QueryColumn(ProjectionNames.Value, AsInList(operand.Type, source.Element), null), source.Element.IsNullable);
        return ComparisonParser.IsComparable(use.Operation, (operand, value), (each, value), isEquality: true, scope)
            ? new MembershipCondition(ComparisonParser.AsNumber(operand, each.Type), source.List, source.Element.IsNullable, isNegated)
            : null;
    }

    private static ElementsCondition? ParseJson(CollectionUse use, CollectionSource source, IOperation value, bool isNegated, QueryScope scope)
    {
        var each = new ColumnOperand(RowSource.ElementOf(source, scope.Collections), source.Element.IsNullable);
        if (OperandParser.Parse(value, source.Element, scope.WithinElements()) is not { } operand
            || !ComparisonParser.IsComparable(use.Operation, (operand, value), (each, value), isEquality: true, scope))
        {
            return null;
        }

        var isIt = new ComparisonCondition(ComparisonKind.Equal, each, ComparisonParser.AsNumber(operand, each.Type), IsTrueOfNull: false);
        return ElementsParser.Of(source, isIt, isNegated, scope);
    }

    // An enum that is a type of the database is text in a list, which the dialect knows.
    private static ColumnType AsInList(ColumnType type, ColumnType element)
        => type.Conversion is EnumAsText { Native: not null } native && element.Conversion is EnumAsText text && native.Enum == text.Enum ? type : element;
}
