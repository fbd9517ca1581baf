using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;

namespace Orm.Generators.Parsing;

/// <summary>What keeps a converter from converting a property's values.</summary>
internal static class ConverterChecks
{
    /// <summary>Null where nothing does, or the compiler says it.</summary>
    public static Problem? Find(MappedProperty property, INamedTypeSymbol entity)
    {
        var type = Queries.Operations.Underlying(property.Symbol.Type);
        var source = new ConversionSource(property.Attributes, entity.ContainingAssembly);
        var attributes = ConverterParser.Find(type, source);
        if (attributes.Count > 1)
        {
            return new Problem(
                ValueDiagnostics.TwoConverters, PlaceOf(attributes[1], property, entity),
                property.Name, TypeName.Display(property.Symbol.ContainingType), Name(attributes[0]), Name(attributes[1]));
        }

        if (attributes.Count == 0 || ConverterParser.ConverterOf(attributes[0]) is not { } converter)
        {
            return null;
        }

        return FindInConverter(converter, type, PlaceOf(attributes[0], property, entity), property, source);
    }

    private static Problem? FindInConverter(INamedTypeSymbol converter, ITypeSymbol type, Place place, MappedProperty property, ConversionSource source)
    {
        var (name, value) = (TypeName.Display(converter), type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        var owner = TypeName.Display(property.Symbol.ContainingType);
        if (!ConverterParser.IsNameable(converter, source.Assembly))
        {
            var hidden = ConverterParser.Hidden(converter) ?? converter;
            return new Problem(
                ValueDiagnostics.UnnameableConverter, place, name, property.Name, owner, TypeName.Display(hidden), DeclarationParser.Hiding(hidden));
        }

        var columns = ConverterParser.ColumnsOf(converter, type);
        if (columns.Count != 1)
        {
            return new Problem(
                columns.Count == 0 ? ValueDiagnostics.NoConversion : ValueDiagnostics.TwoConversions, place, name, value, property.Name, owner);
        }

        return ConverterParser.IsColumn(columns[0]) || ColumnParser.IsErroneous(columns[0])
            ? null
            : new Problem(
                ValueDiagnostics.UnsupportedConversion, place,
                name, value, columns[0].ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), property.Name, owner);
    }

    // An attribute on the type or the assembly holds for other entities too; what is wrong here is the property's type.
    private static Place PlaceOf(AttributeData attribute, MappedProperty property, INamedTypeSymbol entity)
        => property.Attributes.Contains(attribute)
            ? Places.TypeArgument(attribute, property.Symbol, entity)
            : Places.TypeOf(property.Symbol, entity);

    private static string Name(AttributeData attribute) => ConverterParser.ConverterOf(attribute) is { } converter ? TypeName.Display(converter) : "?";
}
