using Microsoft.CodeAnalysis;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries.Collections;

/// <summary>An array or a list of the program, as one value.</summary>
internal static class CollectionValueParser
{
    /// <summary>Null where it was refused.</summary>
    public static ValueOperand? Parse(IOperation list, ITypeSymbol elementType, QueryScope scope)
    {
        if (ColumnTypeParser.Parse(elementType, elementType.NullableAnnotation, scope.Conversions) is not { Conversion: not AsList } element || !Nameable.Is(Operations.Underlying(elementType)))
        {
            scope.RefuseValue(list, "its elements are of a type that no column can have. Make it a list of texts, numbers or the like");
            return null;
        }

        return Parse(list, elementType, element, scope);
    }

    /// <summary>The same, its elements being written as those of a given type are.</summary>
    public static ValueOperand? Parse(IOperation list, ITypeSymbol elementType, ColumnType element, QueryScope scope)
    {
        // A list has the labels of an enum as texts.
        element = element.Conversion is EnumAsText { Native: not null } native ? element with { Conversion = native with { Native = null } } : element;
        var expression = new ValueExpressionParser(scope);
        if (expression.ParseList(list, elementType) is not { } code)
        {
            return null;
        }

        var type = new ColumnType
        {
            Kind = ScalarKind.Array,
            IsNullable = false,
            CSharp = $"{TypeName.WithNullability(elementType)}[]",
            Conversion = new AsList(ListShape.Array, element),
        };
        return ValueParser.Add(new QueryValue(expression.Sources, code, type.CSharp, IsNullable: false, type), list, scope) is { } index
            ? new ValueOperand(index, type, IsNullable: false)
            : null;
    }
}
