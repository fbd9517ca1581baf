using System.Globalization;

namespace Orm.Sqlite.Values;

/// <summary>A decimal as text in its shortest form: one text for each value, so that equal values are equal texts.</summary>
internal static class DecimalText
{
    /// <summary>More than any decimal takes: 29 digits, sign, point, leading zero.</summary>
    internal const int MaxLength = 40;

    /// <summary>Writes without trailing zeros and without the sign of a negative zero; gives the length.</summary>
    internal static int Write(decimal value, Span<byte> destination)
    {
        if (value == 0)
        {
            destination[0] = (byte)'0';
            return 1;
        }

        value.TryFormat(destination, out var length, default, CultureInfo.InvariantCulture);
        if (destination[..length].Contains((byte)'.'))
        {
            length = destination[..length].TrimEnd((byte)'0').TrimEnd((byte)'.').Length;
        }

        return length;
    }

    /// <summary>Reads a number in decimal or exponent notation; false where it has more digits than a decimal holds.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> text, out decimal value)
        => TryReadShort(text, out value) || TryReadLong(text, out value);

    /// <summary>Up to 18 digits: what fits a long.</summary>
    private static bool TryReadShort(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        var isNegative = text.Length > 0 && text[0] == '-';
        var digits = isNegative ? text[1..] : text;
        if (digits.Length is 0 or > 19)
        {
            return false;
        }

        var point = -1;
        var mantissa = 0L;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = (uint)(digits[i] - '0');
            if (digit <= 9)
            {
                mantissa = (mantissa * 10) + digit;
            }
            else if (digits[i] == '.' && point < 0)
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        if (point < 0 ? digits.Length > 18 : point == 0 || point == digits.Length - 1)
        {
            return false;
        }

        var scale = point < 0 ? 0 : digits.Length - 1 - point;
        value = new decimal((int)mantissa, (int)(mantissa >> 32), 0, isNegative && mantissa != 0, (byte)scale);
        return true;
    }

    private static bool TryReadLong(ReadOnlySpan<byte> text, out decimal value)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out value);
    }
}
