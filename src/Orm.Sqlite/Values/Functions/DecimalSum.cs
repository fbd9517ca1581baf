using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using Orm.Drivers;

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

    /// <summary>The sum, rounded as C# rounds where it has more decimals than fit; false where it is larger than any decimal.</summary>
    internal readonly bool TryGetSum(out decimal sum) => RoundedDecimal.TryMake(Total(), 1, MaxScale, out sum);

    /// <summary>The mean of at least one value, rounded as C# rounds a division. It lies between the least and the largest value, so that it fits.</summary>
    internal readonly decimal GetMean() => RoundedDecimal.TryMake(Total(), count, MaxScale, out var mean) ? mean : throw new UnreachableException();

    private static Int128 Digits(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = (Int128)new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return bits[3] < 0 ? -digits : digits;
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
