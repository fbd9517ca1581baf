using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>What can be told of converted values by their type: whether they change in place, and how they are equal.</summary>
internal static class ValueTraits
{
    // Of a referenced assembly the compiler may not see private fields, so what is not known here is taken to change.
    private static readonly HashSet<string> immutable = new(["System.Uri", "System.Version", "System.TimeZoneInfo", "System.Type"], StringComparer.Ordinal);

    private const int Depth = 4;

    /// <summary>Whether a value can change without the property being set: a reference to what is not certainly immutable.</summary>
    public static bool CanChange(ITypeSymbol type) => !IsImmutable(type, depth: 0);

    /// <summary>
    /// How a change is told. By the type's own equality where that is the user's or exact, else by the columns: a Uri equals
    /// another that differs in its fragment, a DateTimeOffset one with another offset.
    /// </summary>
    public static ConvertedEquality EqualityOf(ITypeSymbol type)
    {
        if (IsExact(type))
        {
            return ConvertedEquality.Operator;
        }

        if (type.DeclaringSyntaxReferences.IsEmpty || CanChange(type) || !HasValueEquality(type))
        {
            return ConvertedEquality.Column;
        }

        return HasOwnOperator(type) ? ConvertedEquality.Operator : ConvertedEquality.Equals;
    }

    /// <summary>Whether two values that C# calls equal are not just one object.</summary>
    public static bool HasValueEquality(ITypeSymbol type)
        => type.IsValueType || type.SpecialType == SpecialType.System_String || OverridesEquals(type);

    /// <summary>Whether C# can put values in an order.</summary>
    public static bool HasOrder(ITypeSymbol type) => type.TypeKind == TypeKind.Enum || type.AllInterfaces.Any(implemented => implemented switch
    {
        { MetadataName: "IComparable`1", ContainingNamespace.Name: "System" } => SymbolEqualityComparer.Default.Equals(implemented.TypeArguments[0], type),
        { MetadataName: "IComparable", ContainingNamespace.Name: "System" } => true,
        _ => false,
    });

    /// <summary>Whether <c>==</c> compares values and not references.</summary>
    public static bool HasOperator(ITypeSymbol type) => type.IsValueType || type.SpecialType == SpecialType.System_String || HasOwnOperator(type);

    private static bool IsExact(ITypeSymbol type) => type.TypeKind == TypeKind.Enum || type.SpecialType is SpecialType.System_String
        or SpecialType.System_Boolean or SpecialType.System_Char
        or SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
        or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64;

    private static bool HasOwnOperator(ITypeSymbol type)
        => Bases(type).Any(part => part.GetMembers(WellKnownMemberNames.EqualityOperatorName).Length > 0);

    private static bool OverridesEquals(ITypeSymbol type) => Bases(type).Any(part => part.GetMembers(nameof(Equals)).OfType<IMethodSymbol>()
        .Any(method => method is { IsOverride: true, Parameters.Length: 1 }));

    // Of a class that holds itself one is followed some way only.
    private static bool IsImmutable(ITypeSymbol type, int depth)
    {
        if (type.SpecialType == SpecialType.System_String || immutable.Contains(type.ToDisplayString()))
        {
            return true;
        }

        if (type.IsValueType)
        {
            // A field of a struct changes with the whole; what it refers to does not.
            return depth < Depth && FieldsOf(type).All(field => IsImmutable(field.Type, depth + 1));
        }

        return depth < Depth && type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false }
            && Bases(type).All(part => !part.DeclaringSyntaxReferences.IsEmpty && FieldsOf(part).All(field => field.IsReadOnly && IsImmutable(field.Type, depth + 1)));
    }

    // Only of what is declared here: those of referenced structs may be hidden or stand for others.
    private static IEnumerable<IFieldSymbol> FieldsOf(ITypeSymbol type) => type.DeclaringSyntaxReferences.IsEmpty
        ? []
        : type.GetMembers().OfType<IFieldSymbol>().Where(field => field is { IsStatic: false, IsConst: false });

    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol type)
    {
        for (var part = type; part is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; part = part.BaseType)
        {
            yield return part;
        }
    }
}
