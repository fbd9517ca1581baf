using Microsoft.CodeAnalysis;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries.Collections;

/// <summary>Whether an array or a list of the row has a value in it: <c>u.Tags.Contains(tag)</c>.</summary>
internal static class CollectionMembershipParser
{
    /// <summary>Null where a part was refused.</summary>
    public static Condition? Parse(CollectionUse use, IOperation value, bool isNegated, QueryScope scope)
    {
        // SQLite looks into the list by a subquery.
        if (OperandParser.ParseColumn(use.List, scope.WithinElements()) is not { } list)
        {
            return null;
        }

        var element = ((AsList)list.Type.Conversion).Element;
        if (element is { Kind: ScalarKind.Bytes, Conversion: NoConversion })
        {
            scope.Refuse(use.Operation, "a search for bytes, which in C# compares references", "say Any(bytes => bytes.SequenceEqual(…))");
            return null;
        }

        if (OperandParser.Parse(value, element, scope) is not { } operand)
        {
            return null;
        }

        var each = new ColumnOperand(new QueryColumn(ProjectionNames.Value, AsInList(operand.Type, element), null), element.IsNullable);
        return ComparisonParser.IsComparable(use.Operation, (operand, value), (each, value), isEquality: true, scope)
            ? new MembershipCondition(ComparisonParser.AsDecimal(operand, each), list, element.IsNullable, isNegated)
            : null;
    }

    // An enum that is a type of the database is text in a list, which the dialect knows.
    private static ColumnType AsInList(ColumnType type, ColumnType element)
        => type.Conversion is EnumAsText { Native: not null } native && element.Conversion is EnumAsText text && native.Enum == text.Enum ? type : element;
}
