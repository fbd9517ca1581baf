using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>The types that a column can have.</summary>
internal static class ColumnTypeParser
{
    /// <summary>Null where no column can hold the type.</summary>
    public static ColumnType? Parse(ITypeSymbol type, NullableAnnotation annotation, bool isText)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Parse(nullable.TypeArguments[0], isNullable: true, isText);
        }

        return Parse(type, type.IsReferenceType && annotation != NullableAnnotation.NotAnnotated, isText);
    }

    private static ColumnType? Parse(ITypeSymbol type, bool isNullable, bool isText)
    {
        if (KindOf(type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : type) is not { } kind)
        {
            return null;
        }

        var conversion = ParseConversion(type, isText);
        return new ColumnType
        {
            Kind = conversion is EnumAsText ? ScalarKind.String : kind,
            IsNullable = isNullable,
            CSharp = TypeName.Of(type),
            Conversion = conversion,
        };
    }

    private static ScalarKind? KindOf(ITypeSymbol type) => type.SpecialType switch
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

    private static Conversion ParseConversion(ITypeSymbol type, bool isText)
    {
        if (type.TypeKind != TypeKind.Enum)
        {
            return Conversion.None;
        }

        var isFlags = type.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "FlagsAttribute" });
        var model = new EnumType(isFlags, new EquatableArray<EnumMember>(Members(type.GetMembers())));
        return isText ? new EnumAsText(model) : new EnumAsNumber(model);
    }

    private static IEnumerable<EnumMember> Members(ImmutableArray<ISymbol> members)
    {
        var values = new HashSet<object>();
        foreach (var member in members)
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } value, Name.Length: > 0 } && values.Add(value))
            {
                yield return new EnumMember(member.Name, Convert.ToString(value, CultureInfo.InvariantCulture));
            }
        }
    }
}
