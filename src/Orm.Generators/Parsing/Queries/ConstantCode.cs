using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A constant as C# writes it, in its type.</summary>
internal static class ConstantCode
{
    public static string Write(object value, ITypeSymbol type) => value switch
    {
        string text => SymbolDisplay.FormatLiteral(text, quote: true),
        bool flag => flag ? "true" : "false",
        char character => SymbolDisplay.FormatLiteral(character, quote: true),
        float number when float.IsNaN(number) || float.IsInfinity(number) => $"(float){Named(number)}",
        double number when double.IsNaN(number) || double.IsInfinity(number) => Named(number),
        float number => number.ToString("R", CultureInfo.InvariantCulture) + "F",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "D",
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
        _ => $"({TypeName.Of(type)})({Convert.ToString(value, CultureInfo.InvariantCulture)})",
    };

    /// <summary>The same where a cast would be taken for a pattern of its own.</summary>
    public static string WriteInPattern(object value, ITypeSymbol type) => value switch
    {
        string or bool or char or float or double or decimal => Write(value, type),
        _ when type.TypeKind == TypeKind.Enum => $"unchecked({Write(value, type)})",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) + value switch { long => "L", uint => "U", ulong => "UL", _ => "" },
    };

    private static string Named(double number)
        => double.IsNaN(number) ? "double.NaN" : number > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity";
}
