using System.Numerics;
using System.Runtime.CompilerServices;

namespace Orm.Sqlite.Values.Functions;

/// <summary>
/// A sum of decimals, exact whatever their scales: the digits of each scale are summed by themselves, and put together at the end.
/// It lives in memory that SQLite gives, zeros at first.
/// </summary>
internal struct DecimalSum
{
    private const int MaxScale = 28;

    private Parts parts;
    private long count;

    /// <summary>How many values are in it.</summary>
    internal readonly long Count => count;

    /// <summary>Adds a value; false where the digits of its scale have outgrown 127 bits.</summary>
    internal bool TryAdd(decimal value)
    {
        count++;
        return TryAddDigits(value.Scale, Digits(value));
    }

    /// <summary>Takes a value out that was added.</summary>
    internal bool TryRemove(decimal value)
    {
        count--;
        return TryAddDigits(value.Scale, -Digits(value));
    }

    /// <summary>The sum; false where it has more digits than a decimal holds.</summary>
    internal readonly bool TryGetSum(out decimal sum)
    {
        var digits = Total();
        var scale = MaxScale;
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        return TryMake(digits, scale, out sum);
    }

    /// <summary>The mean of at least one value, rounded as C# rounds a division.</summary>
    internal readonly decimal GetMean()
    {
        // It lies between the least and the largest value, so that it fits at scale 0 at the latest.
        var total = Total();
        BigInteger divisor = count;
        var scale = MaxScale;
        decimal mean;
        while (!TryMake(DivideToEven(total, divisor), scale, out mean))
        {
            divisor *= 10;
            scale--;
        }

        return mean;
    }

    private static Int128 Digits(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = (Int128)new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return bits[3] < 0 ? -digits : digits;
    }

    private static bool TryMake(BigInteger digits, int scale, out decimal value)
    {
        value = 0;
        var magnitude = BigInteger.Abs(digits);
        if (magnitude.GetBitLength() > 96)
        {
            return false;
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits((decimal)magnitude, bits);
        value = new decimal(bits[0], bits[1], bits[2], digits.Sign < 0, (byte)scale);
        return true;
    }

    private static BigInteger DivideToEven(BigInteger dividend, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out var remainder);
        var half = (BigInteger.Abs(remainder) * 2).CompareTo(divisor);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + remainder.Sign : quotient;
    }

    private bool TryAddDigits(int scale, Int128 digits)
    {
        var sum = (Int128)parts[scale];
        var added = sum + digits;
        parts[scale] = added;
        return Int128.IsNegative(sum) != Int128.IsNegative(digits) || Int128.IsNegative(sum) == Int128.IsNegative(added);
    }

    /// <summary>The sum's digits at the largest scale.</summary>
    private readonly BigInteger Total()
    {
        var total = BigInteger.Zero;
        for (var scale = 0; scale <= MaxScale; scale++)
        {
            total = (total * 10) + (Int128)parts[scale];
        }

        return total;
    }

    /// <summary>An Int128 without its alignment, which SQLite's memory need not have.</summary>
    private readonly struct Part(ulong upper, ulong lower)
    {
        private readonly ulong upper = upper;
        private readonly ulong lower = lower;

        public static implicit operator Int128(Part part) => new(part.upper, part.lower);

        public static implicit operator Part(Int128 value) => new((ulong)(value >> 64), (ulong)value);
    }

    [InlineArray(MaxScale + 1)]
    private struct Parts
    {
        private Part first;
    }
}
