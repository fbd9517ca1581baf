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

        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        return parts[2] == 0
            ? WriteShort(((ulong)(uint)parts[1] << 32) | (uint)parts[0], (parts[3] >> 16) & 0xFF, parts[3] < 0, destination)
            : WriteLong(value, destination);
    }

    /// <summary>Digits that fit a ulong.</summary>
    private static int WriteShort(ulong digits, int scale, bool isNegative, Span<byte> destination)
    {
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        var start = isNegative ? 1 : 0;
        destination[0] = (byte)'-';
        Span<byte> written = stackalloc byte[MaxLength];
        digits.TryFormat(written, out var count, default, CultureInfo.InvariantCulture);
        if (scale == 0)
        {
            written[..count].CopyTo(destination[start..]);
            return start + count;
        }

        var whole = Math.Max(count - scale, 0);
        if (whole == 0)
        {
            destination[start++] = (byte)'0';
        }

        written[..whole].CopyTo(destination[start..]);
        start += whole;
        destination[start++] = (byte)'.';
        var zeros = scale - (count - whole);
        destination.Slice(start, zeros).Fill((byte)'0');
        written[whole..count].CopyTo(destination[(start + zeros)..]);
        return start + scale;
    }

    private static int WriteLong(decimal value, Span<byte> destination)
    {
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

    /// <summary>A double as a decimal, by the 15 digits that are sure; false where it is too large.</summary>
    internal static bool TryConvert(double real, out decimal value)
    {
        var fits = Math.Abs(real) < 7.9e28;
        value = fits ? (decimal)real : 0;
        return fits;
    }

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
        if (decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out value) && Decimals(text) <= value.Scale)
        {
            return true;
        }

        value = 0;
        return false;
    }

    /// <summary>How many decimals a number's text has up to its last digit that is not 0. The BCL rounds where they are too many.</summary>
    private static int Decimals(ReadOnlySpan<byte> text)
    {
        var mark = text.IndexOfAny((byte)'e', (byte)'E');
        var digits = mark < 0 ? text : text[..mark];
        var last = digits.LastIndexOfAnyInRange((byte)'1', (byte)'9');
        if (last < 0)
        {
            return 0;
        }

        var exponent = 0;
        if (mark >= 0 && !int.TryParse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return int.MaxValue;
        }

        var point = digits.IndexOf((byte)'.');
        var end = point < 0 ? digits.Length : point;
        return (last > end ? last - end : last - end + 1) - exponent;
    }
}
