using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>The types that a column can have.</summary>
internal static class ColumnTypeParser
{
    /// <summary>Null where no column can hold the type.</summary>
    public static ColumnType? Parse(ITypeSymbol type, NullableAnnotation annotation, ConversionSource source)
    {
        var underlying = Queries.Operations.Underlying(type);
        var converters = ConverterParser.Find(underlying, source);
        return converters.Count > 0
            ? ParseConverted(underlying, converters, IsNullable(type, annotation), source)
            : Parse(underlying, IsNullable(type, annotation), source);
    }

    /// <summary>Whether a type can be null, by <c>?</c> or by an oblivious annotation.</summary>
    public static bool IsNullable(ITypeSymbol type, NullableAnnotation annotation)
        => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || (type.IsReferenceType && annotation != NullableAnnotation.NotAnnotated);

    private static ColumnType? ParseConverted(ITypeSymbol type, IReadOnlyList<AttributeData> attributes, bool isNullable, ConversionSource source)
        => ConverterParser.Parse(attributes, type, source) is not { } converter ? null : new ColumnType
        {
            Kind = KindOf(ConverterParser.ColumnsOf(ConverterParser.ConverterOf(attributes[0]), type)[0]) ?? throw new UnreachableException(),
            IsNullable = isNullable,
            CSharp = TypeName.Of(type),
            Conversion = converter,
        };

    /// <summary>The type and the shape where it is an array or a list; a byte[] is bytes.</summary>
    public static (ListShape Shape, ITypeSymbol Element)? ListOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { IsSZArray: true, ElementType: { SpecialType: not SpecialType.System_Byte } element } => (ListShape.Array, element),
        INamedTypeSymbol { ContainingType: null, TypeArguments: [var element] } named when IsOfCollections(named.ContainingNamespace) => named.MetadataName switch
        {
            "List`1" => (ListShape.List, element),
            "IList`1" => (ListShape.IList, element),
            "IReadOnlyList`1" => (ListShape.IReadOnlyList, element),
            _ => null,
        },
        _ => null,
    };

    /// <summary>The elements of another collection, were it an array; null where it is none or no column could hold them.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type, ConversionSource source)
    {
        if (type is not INamedTypeSymbol { SpecialType: not SpecialType.System_String } named)
        {
            return null;
        }

        var sequences = named.AllInterfaces.Append(named)
            .Where(implemented => implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            .ToList();
        return sequences is [{ TypeArguments: [var element] }] && ParseElement(element, source) is not null
            ? element
            : null;
    }

    private static bool IsOfCollections(INamespaceSymbol space)
        => space is { Name: "Generic", ContainingNamespace: { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    // Lists compare and copy element by element as C# does, so what is told apart by its column alone can't stand in one.
    private static ColumnType? ParseElement(ITypeSymbol type, ConversionSource source)
        => Parse(type, type.NullableAnnotation, source) is { Conversion: not (AsList or Converter { Equality: ConvertedEquality.Column }) } element ? element : null;

    private static ColumnType? ParseList(ITypeSymbol type, ListShape shape, ITypeSymbol elementType, bool isNullable, ConversionSource source)
    {
        if (ParseElement(elementType, source) is not { } element)
        {
            return null;
        }

        return new ColumnType
        {
            Kind = ScalarKind.Array,
            IsNullable = isNullable,
            CSharp = TypeName.WithNullability(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)),
            Conversion = new AsList(shape, AsElement(element)),
        };
    }

    // In a list an enum's labels are text.
    private static ColumnType AsElement(ColumnType element)
        => element.Conversion is EnumAsText text ? element with { Conversion = text with { Native = null } } : element;

    private static ColumnType? Parse(ITypeSymbol type, bool isNullable, ConversionSource source)
    {
        if (ListOf(type) is var (shape, elementType))
        {
            return ParseList(type, shape, elementType, isNullable, source);
        }

        if (KindOf(type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : type) is not { } kind)
        {
            return null;
        }

        var conversion = type.TypeKind == TypeKind.Enum ? EnumParser.Parse(type, source.Attributes.Has(RuntimeNames.AsText)) : Conversion.None;
        return new ColumnType
        {
            Kind = conversion is EnumAsText ? ScalarKind.String : kind,
            IsNullable = isNullable,
            CSharp = TypeName.Of(type),
            Conversion = conversion,
        };
    }

    /// <summary>The kind of a column that holds values of the type as they are; null where none does.</summary>
    public static ScalarKind? KindOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => ScalarKind.Boolean,
        SpecialType.System_SByte => ScalarKind.SByte,
        SpecialType.System_Byte => ScalarKind.Byte,
        SpecialType.System_Int16 => ScalarKind.Int16,
        SpecialType.System_UInt16 => ScalarKind.UInt16,
        SpecialType.System_Int32 => ScalarKind.Int32,
        SpecialType.System_UInt32 => ScalarKind.UInt32,
        SpecialType.System_Int64 => ScalarKind.Int64,
        SpecialType.System_UInt64 => ScalarKind.UInt64,
        SpecialType.System_Single => ScalarKind.Single,
        SpecialType.System_Double => ScalarKind.Double,
        SpecialType.System_Decimal => ScalarKind.Decimal,
        SpecialType.System_Char => ScalarKind.Char,
        SpecialType.System_String => ScalarKind.String,
        SpecialType.System_DateTime => ScalarKind.DateTime,
        _ when type is IArrayTypeSymbol { IsSZArray: true, ElementType.SpecialType: SpecialType.System_Byte } => ScalarKind.Bytes,
        _ => KindByName(type),
    };

    private static ScalarKind? KindByName(ITypeSymbol type)
        => type is { ContainingType: null, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
            ? type.MetadataName switch
            {
                "Guid" => ScalarKind.Guid,
                "DateTimeOffset" => ScalarKind.DateTimeOffset,
                "DateOnly" => ScalarKind.DateOnly,
                "TimeOnly" => ScalarKind.TimeOnly,
                "TimeSpan" => ScalarKind.TimeSpan,
                _ => null,
            }
            : null;
}
