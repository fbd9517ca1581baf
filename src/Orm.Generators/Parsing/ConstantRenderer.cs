using System.Globalization;
using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>Constants of attributes as SQL literals.</summary>
internal static class ConstantRenderer
{
    /// <summary>Null where the constant is no value of the column's type.</summary>
    public static string? Render(TypedConstant constant, ColumnType column, Dialect dialect)
    {
        if (constant.Value is not { } value)
        {
            return null;
        }

        return column.Conversion.Kind switch
        {
            // A converter does not run when the program is built: its default is given as the column has it.
            ConversionKind.None or ConversionKind.Converter => constant.Kind == TypedConstantKind.Primitive ? Render(value, column, dialect) : null,
            ConversionKind.EnumAsNumber => IsOf(constant, column) ? Convert.ToString(value, CultureInfo.InvariantCulture) : null,
            ConversionKind.List or ConversionKind.Json or ConversionKind.Embedded => null,
            ConversionKind.EnumAsText => IsOf(constant, column) ? RenderName(value, ((EnumAsText)column.Conversion).Enum) : null,
        };
    }

    private static bool IsOf(TypedConstant constant, ColumnType column)
        => constant is { Kind: TypedConstantKind.Enum, Type: { } type } && TypeName.Of(type) == column.CSharp;

    private static string? RenderName(object number, EnumType type)
    {
        var value = Convert.ToString(number, CultureInfo.InvariantCulture);
        var member = type.Members.FirstOrDefault(member => member.Value == value);
        return member is null ? null : SqlText.Quote(member.Label);
    }

    private static string? Render(object value, ColumnType column, Dialect dialect) => column.Kind switch
    {
        ScalarKind.Boolean => value is bool flag ? RenderBoolean(flag, dialect) : null,
        ScalarKind.SByte => RenderInteger(value, sbyte.MinValue, sbyte.MaxValue),
        ScalarKind.Byte => RenderInteger(value, byte.MinValue, byte.MaxValue),
        ScalarKind.Int16 => RenderInteger(value, short.MinValue, short.MaxValue),
        ScalarKind.UInt16 => RenderInteger(value, ushort.MinValue, ushort.MaxValue),
        ScalarKind.Int32 => RenderInteger(value, int.MinValue, int.MaxValue),
        ScalarKind.UInt32 => RenderInteger(value, uint.MinValue, uint.MaxValue),
        ScalarKind.Int64 => RenderInteger(value, long.MinValue, long.MaxValue),
        // SQLite's numbers end at 2^63 - 1.
        ScalarKind.UInt64 => RenderInteger(value, ulong.MinValue, dialect == Dialect.Sqlite ? long.MaxValue : ulong.MaxValue),
        ScalarKind.Single => ToDouble(value) is { } number && Math.Abs(number) <= float.MaxValue ? RenderReal(number) : null,
        ScalarKind.Double => ToDouble(value) is { } number ? RenderReal(number) : null,
        ScalarKind.Decimal => ToDecimal(value) is { } number ? RenderDecimal(number, dialect) : null,
        ScalarKind.Char => value is char character && SqlText.IsStorable(character.ToString()) ? SqlText.Quote(character.ToString()) : null,
        ScalarKind.String => value is string text && SqlText.IsStorable(text) ? SqlText.Quote(text) : null,
        ScalarKind.Guid => value is string text && Guid.TryParse(text, out var guid) ? RenderGuid(guid, column, dialect) : null,
        ScalarKind.DateTime or ScalarKind.DateTimeOffset or ScalarKind.DateOnly or ScalarKind.TimeOnly or ScalarKind.TimeSpan or ScalarKind.Bytes or ScalarKind.Array or ScalarKind.Json => null,
    };

    private static string RenderBoolean(bool flag, Dialect dialect) => dialect switch
    {
        Dialect.Sqlite => flag ? "1" : "0",
        Dialect.PostgreSql => flag ? "true" : "false",
    };

    private static string? RenderInteger(object value, decimal least, decimal most)
        => value is sbyte or byte or short or ushort or int or uint or long or ulong
            && Convert.ToDecimal(value, CultureInfo.InvariantCulture) is var number && number >= least && number <= most
                ? number.ToString(CultureInfo.InvariantCulture)
                : null;

    private static double? ToDouble(object value)
    {
        var number = value switch
        {
            // By its digits: 0.1f is meant as 0.1.
            float single => double.Parse(single.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
            double real => real,
            sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDouble(value, CultureInfo.InvariantCulture),
            _ => double.NaN,
        };
        return double.IsNaN(number) || double.IsInfinity(number) ? null : number;
    }

    private static string RenderReal(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.IndexOfAny(['.', 'E']) < 0 ? text + ".0" : text;
    }

    private static decimal? ToDecimal(object value) => value switch
    {
        sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        float or double when decimal.TryParse(
            Convert.ToString(value, CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        string text when decimal.TryParse(text, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static string RenderDecimal(decimal number, Dialect dialect)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var shortest = text.IndexOf('.') < 0 ? text : text.TrimEnd('0').TrimEnd('.');
        return dialect switch
        {
            // Kept as text, in the shortest form.
            Dialect.Sqlite => SqlText.Quote(shortest),
            Dialect.PostgreSql => shortest,
        };
    }

    private static string RenderGuid(Guid guid, ColumnType column, Dialect dialect) => dialect switch
    {
        Dialect.Sqlite when column.IsBinary => $"X'{guid:N}'",
        Dialect.Sqlite or Dialect.PostgreSql => SqlText.Quote(guid.ToString("D")),
    };
}
