using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing.Queries.Json;

/// <summary>Types as System.Text.Json writes them: single values, lists, dictionaries, objects.</summary>
internal static class JsonTypes
{
    /// <summary>Whether it is written as one value.</summary>
    public static bool IsScalar(ITypeSymbol type) => Operations.Underlying(type) is var underlying && (underlying.TypeKind == TypeKind.Enum || ColumnTypeParser.KindOf(underlying) is not null);

    /// <summary>Whether it is written as an object with a member for each of its own.</summary>
    public static bool IsObject(ITypeSymbol type)
        => Operations.Underlying(type) is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named
            && !IsScalar(named) && ElementOf(named) is null && ValueOf(named) is null && named.ContainingNamespace?.ToDisplayString() is not ("System.Text.Json" or "System.Text.Json.Nodes");

    /// <summary>The elements' type of an array or list; null for others.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        _ when IsScalar(type) || ValueOf(type) is not null => null,
        IArrayTypeSymbol { IsSZArray: true } array => array.ElementType,
        _ => ArgumentsOf(type, static part => part.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T) is [var element] ? element : null,
    };

    /// <summary>The values' type of a dictionary by texts; null for others.</summary>
    public static ITypeSymbol? ValueOf(ITypeSymbol type)
        => ArgumentsOf(type, static part => part.MetadataName is "IDictionary`2" or "IReadOnlyDictionary`2") is [{ SpecialType: SpecialType.System_String }, var value] ? value : null;

    /// <summary>A value as a column of its type has it, or JSON itself; null for what is written otherwise than a column is.</summary>
    public static ColumnType? Parse(JsonPlace place)
    {
        var type = Operations.Underlying(place.Type);
        var isNullable = ColumnTypeParser.IsNullable(place.Type, place.Type.NullableAnnotation);
        if (type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } named)
        {
            var conversion = JsonEnumParser.Parse(named, place.HasEnumsAsTexts);
            return conversion is null ? null
                : new ColumnType { Kind = conversion is EnumAsText ? ScalarKind.String : ColumnTypeParser.KindOf(underlying)!.Value, IsNullable = isNullable, CSharp = TypeName.Of(type), Conversion = conversion };
        }

        return ColumnTypeParser.KindOf(type) switch
        {
            ScalarKind.TimeSpan or ScalarKind.Bytes => null,
            ScalarKind.Single or ScalarKind.Double when (place.Numbers & JsonAttributes.NamesOddNumbers) != 0 => null,
            { } kind => ColumnType.Of(kind) with { IsNullable = isNullable },
            null => new ColumnType
            {
                Kind = ScalarKind.Json,
                IsNullable = true,
                CSharp = TypeName.WithNullability(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)),
                Conversion = new AsJson(place.Options.Context, TypeName.Of(type), type.IsReferenceType),
            },
        };
    }

    private static IReadOnlyList<ITypeSymbol>? ArgumentsOf(ITypeSymbol type, Func<INamedTypeSymbol, bool> isWanted)
        => (type is INamedTypeSymbol named ? type.AllInterfaces.Append(named) : type.AllInterfaces).FirstOrDefault(isWanted)?.TypeArguments;
}
