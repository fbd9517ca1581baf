using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>[Converter&lt;T&gt;]: the property's, else its type's, else the assembly's.</summary>
internal static class ConverterParser
{
    /// <summary>The attributes that say how values are converted, all of the nearest place that has one; empty where nothing is said.</summary>
    public static IReadOnlyList<AttributeData> Find(ITypeSymbol type, ConversionSource source)
    {
        var onProperty = source.Attributes.Where(IsConverter).ToList();
        if (onProperty.Count > 0 || source.Attributes.Has(RuntimeNames.AsText))
        {
            return onProperty;
        }

        var onType = type.GetAttributes().Where(IsConverter).ToList();
        return onType.Count > 0
            ? onType
            : source.Assembly.GetAttributes().Where(attribute => IsConverter(attribute) && ColumnsOf(ConverterOf(attribute), type).Count > 0).ToList();
    }

    /// <summary>The type that an attribute names; null where it is none that there is.</summary>
    public static INamedTypeSymbol? ConverterOf(AttributeData attribute)
        => attribute.AttributeClass?.TypeArguments.FirstOrDefault() is INamedTypeSymbol { TypeKind: not TypeKind.Error } converter ? converter : null;

    /// <summary>What a converter makes of a type, each time that it says; a converter has one for each type.</summary>
    public static IReadOnlyList<ITypeSymbol> ColumnsOf(INamedTypeSymbol? converter, ITypeSymbol type)
        => converter is not { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false } ? [] : converter.AllInterfaces.Where(implemented => IsInterface(implemented)
                && Converts(implemented.TypeArguments[0], type))
            .Select(implemented => implemented.TypeArguments[1].WithNullableAnnotation(implemented.TypeArgumentNullableAnnotations[1]))
            .ToList();

    /// <summary>The conversion; null where the attributes have a mistake.</summary>
    public static Converter? Parse(IReadOnlyList<AttributeData> attributes, ITypeSymbol type, ConversionSource source)
    {
        if (attributes.Count != 1 || ConverterOf(attributes[0]) is not { } converter
            || ColumnOf(converter, type) is not { } column || !IsNameable(converter, source.Assembly))
        {
            return null;
        }

        var isOpen = DeclarationParser.Containers(converter).Append(converter).All(part => part.DeclaredAccessibility == Accessibility.Public);
        return new Converter(
            TypeName.Of(converter),
            TypeName.Of(column),
            type.IsReferenceType,
            ValueTraits.CanChange(type),
            ValueTraits.EqualityOf(type),
            ValueTraits.HasValueEquality(type),
            ValueTraits.HasOrder(type),
            isOpen ? null : converter.ContainingAssembly.Name);
    }

    /// <summary>Whether generated code in an assembly can name a converter.</summary>
    public static bool IsNameable(INamedTypeSymbol converter, IAssemblySymbol assembly)
        => Hidden(converter) is null
            && (DeclarationParser.Containers(converter).Append(converter).All(part => part.DeclaredAccessibility == Accessibility.Public)
                || SymbolEqualityComparer.Default.Equals(converter.ContainingAssembly, assembly)
                || converter.ContainingAssembly.GivesAccessTo(assembly));

    /// <summary>What hides a converter: itself or a type around it; null where nothing does within its assembly.</summary>
    public static INamedTypeSymbol? Hidden(INamedTypeSymbol converter)
        => DeclarationParser.Containers(converter).Append(converter).FirstOrDefault(part => !DeclarationParser.IsNameable(part));

    /// <summary>Whether a converter can make a column's value of this type: a scalar that is never null.</summary>
    public static bool IsColumn(ITypeSymbol type)
        => ColumnTypeParser.KindOf(type) is not null && type.NullableAnnotation != NullableAnnotation.Annotated;

    // A List<string?> is no List<string>, which generated code would be warned of; whether it is itself null does not matter.
    private static bool Converts(ITypeSymbol converted, ITypeSymbol type)
        => SymbolEqualityComparer.Default.Equals(converted, type) && Annotated(converted) == Annotated(type);

    private static string Annotated(ITypeSymbol type) => TypeName.WithNullability(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));

    private static ITypeSymbol? ColumnOf(INamedTypeSymbol? converter, ITypeSymbol type)
        => ColumnsOf(converter, type) is [var column] && IsColumn(column) ? column : null;

    private static bool IsConverter(AttributeData attribute) => attribute.Is(RuntimeNames.Converter);

    private static bool IsInterface(INamedTypeSymbol type)
        => type is { MetadataName: "IConverter`2", ContainingNamespace: { Name: RuntimeNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } };
}
