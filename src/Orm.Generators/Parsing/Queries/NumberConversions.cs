using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Conversions between numbers, and whether a comparison can tell them.</summary>
internal static class NumberConversions
{
    /// <summary>Without the conversions that leave the value's order and equality as they are.</summary>
    public static IOperation Strip(IOperation operation) => operation switch
    {
        IParenthesizedOperation parenthesized => Strip(parenthesized.Operand),
        IConversionOperation { OperatorMethod: null, Operand.Type: { } from, Type: { } to } conversion when KeepsValue(conversion, from, to)
            => Strip(conversion.Operand),
        _ => operation,
    };

    private static bool KeepsValue(IConversionOperation conversion, ITypeSymbol from, ITypeSymbol to)
    {
        var (source, target) = (Operations.Underlying(from), Operations.Underlying(to));
        if (SymbolEqualityComparer.Default.Equals(source, target) || (source.IsReferenceType && target.SpecialType == SpecialType.System_Object))
        {
            return true;
        }

        var isSafe = conversion.GetConversion() is { IsImplicit: true } or { IsEnumeration: true } or { IsNullable: true };
        return isSafe && RankOf(source) is { } narrow && RankOf(target) is { } wide && narrow <= wide;
    }

    // The numbers by what they can hold; a step upwards loses nothing that a comparison could see.
    private static int? RankOf(ITypeSymbol type) => (type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : type).SpecialType switch
    {
        SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Char => 0,
        SpecialType.System_Int16 or SpecialType.System_UInt16 => 1,
        SpecialType.System_Int32 or SpecialType.System_UInt32 => 2,
        SpecialType.System_Int64 or SpecialType.System_UInt64 => 3,
        SpecialType.System_Single => 4,
        SpecialType.System_Double => 5,
        SpecialType.System_Decimal => 6,
        _ => null,
    };
}
