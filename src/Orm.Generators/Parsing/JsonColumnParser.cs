using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>A property marked [Json] or [Json&lt;TContext&gt;], whatever its type.</summary>
internal static class JsonColumnParser
{
    public static AttributeData? Find(MappedProperty property)
        => property.Attributes.Find(RuntimeNames.JsonOfContext) ?? property.Attributes.Find(RuntimeNames.Json);

    /// <summary>Null where what is wrong with the context is the compiler's to say.</summary>
    public static ColumnType? Parse(MappedProperty property, AttributeData attribute, INamedTypeSymbol type, List<Problem> problems)
    {
        var symbol = property.Symbol;
        var isNullableValue = symbol.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var value = isNullableValue ? ((INamedTypeSymbol)symbol.Type).TypeArguments[0] : symbol.Type;
        INamedTypeSymbol? context = null;
        if (attribute.AttributeClass is { TypeArguments: [var named] })
        {
            if (named is not INamedTypeSymbol found || !JsonContextParser.IsContext(found))
            {
                return null;
            }

            context = found;
            CheckContext(property, attribute, context, value, type, problems);
        }

        CheckContradictions(property, attribute, type, problems);
        return new ColumnType
        {
            Kind = ScalarKind.Json,
            IsNullable = isNullableValue || (value.IsReferenceType && symbol.NullableAnnotation != NullableAnnotation.NotAnnotated),
            CSharp = TypeName.WithNullability(value.WithNullableAnnotation(NullableAnnotation.NotAnnotated)),
            Conversion = new AsJson(context is null ? null : TypeName.Of(context), TypeName.Of(value), value.IsReferenceType),
        };
    }

    private static void CheckContext(
        MappedProperty property, AttributeData attribute, INamedTypeSymbol context, ITypeSymbol value, INamedTypeSymbol type, List<Problem> problems)
    {
        if (JsonContextParser.FindHidden(context) is { } hidden)
        {
            problems.Add(new Problem(
                ValueDiagnostics.UnnameableContext, Places.TypeArgument(attribute, property.Symbol, type),
                property.Name, TypeName.Display(type), TypeName.Display(context), TypeName.Display(hidden), DeclarationParser.Hiding(hidden)));
        }
        else if (!JsonContextParser.TypesOf(context).Contains(TypeName.Of(value)))
        {
            problems.Add(new Problem(
                ValueDiagnostics.ContextLacksType, Places.TypeArgument(attribute, property.Symbol, type),
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
