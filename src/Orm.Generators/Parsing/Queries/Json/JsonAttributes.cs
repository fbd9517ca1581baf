using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing.Queries.Json;

/// <summary>System.Text.Json's attributes on types and members.</summary>
internal static class JsonAttributes
{
    /// <summary>JsonNumberHandling.AllowReadingFromString.</summary>
    public const int ReadNumbersFromTexts = 1;

    /// <summary>JsonNumberHandling.WriteAsString.</summary>
    public const int WritesNumbersAsTexts = 2;

    /// <summary>JsonNumberHandling.AllowNamedFloatingPointLiterals.</summary>
    public const int NamesOddNumbers = 4;

    public static AttributeData? Find(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(attribute => IsOfJson(attribute.AttributeClass, name));

    /// <summary>The number that an attribute is given; null where it is not there.</summary>
    public static int? Number(ISymbol symbol, string name) => Find(symbol, name) is { ConstructorArguments: [{ Value: int value }] } ? value : null;

    /// <summary>The converter of a type or member; null for none.</summary>
    public static INamedTypeSymbol? Converter(ISymbol symbol)
        => Find(symbol, "JsonConverterAttribute") is { ConstructorArguments: [{ Value: INamedTypeSymbol converter }] } ? converter
            : symbol.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.BaseType is { } parent && IsOfJson(parent, "JsonConverterAttribute"))?.AttributeClass;

    /// <summary>Whether a converter writes the names of enums as they are.</summary>
    public static bool IsOfEnumNames(INamedTypeSymbol converter) => IsOfJson(converter, "JsonStringEnumConverter");

    private static bool IsOfJson(INamedTypeSymbol? type, string name) => type is not null && type.Name == name && type.ContainingNamespace?.ToDisplayString() == "System.Text.Json.Serialization";
}
