using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>A property marked [Json] or [Json&lt;TContext&gt;], whatever its type.</summary>
internal static class JsonColumnParser
{
    public static AttributeData? Find(MappedProperty property)
        => property.Attributes.Find(RuntimeNames.JsonOfContext) ?? property.Attributes.Find(RuntimeNames.Json);

    public static ColumnType Parse(MappedProperty property, AttributeData attribute, INamedTypeSymbol type, List<Problem> problems)
    {
        var symbol = property.Symbol;
        var isNullableValue = symbol.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var value = isNullableValue ? ((INamedTypeSymbol)symbol.Type).TypeArguments[0] : symbol.Type;
        var json = new AsJson(ContextOf(attribute), TypeName.Of(value), value.IsReferenceType);
        CheckContext(property, attribute, value, json, type, problems);
        CheckContradictions(property, attribute, type, problems);
        return new ColumnType
        {
            Kind = ScalarKind.Json,
            IsNullable = isNullableValue || (value.IsReferenceType && symbol.NullableAnnotation != NullableAnnotation.NotAnnotated),
            CSharp = TypeName.WithNullability(value.WithNullableAnnotation(NullableAnnotation.NotAnnotated)),
            Conversion = json,
        };
    }

    private static string? ContextOf(AttributeData attribute) => attribute.AttributeClass is { TypeArguments: [var context] } ? TypeName.Of(context) : null;

    private static void CheckContext(
        MappedProperty property, AttributeData attribute, ITypeSymbol value, AsJson json, INamedTypeSymbol type, List<Problem> problems)
    {
        if (attribute.AttributeClass is { TypeArguments: [INamedTypeSymbol { TypeKind: not TypeKind.Error } context] }
            && !JsonContextParser.TypesOf(context).Contains(json.Type))
        {
            problems.Add(new Problem(
                MappingDiagnostics.ContextLacksType, Places.TypeArgument(attribute, property.Symbol, type),
                property.Name, TypeName.Display(type), TypeName.Display(context),
                value.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
        }
    }

    private static void CheckContradictions(MappedProperty property, AttributeData attribute, INamedTypeSymbol type, List<Problem> problems)
    {
        foreach (var (name, shortName, why) in new[]
        {
            (RuntimeNames.AsText, "AsText", "the options of the JsonSerializerContext say how an enum is written"),
            (RuntimeNames.Converter, "Converter", "a value is kept in one form"),
            (RuntimeNames.Json, "Json", "one of them says which context it is"),
        })
        {
            if (property.Attributes.Find(name) is { } other && other != attribute)
            {
                problems.Add(new Problem(
                    MappingDiagnostics.Contradiction, Places.Attribute(other, property.Symbol, type), shortName, "Json", property.Name, why));
            }
        }
    }
}
