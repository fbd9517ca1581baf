using System.Buffers.Binary;
using System.Numerics;
using Orm.Drivers;

namespace Orm.PostgreSql.Values.Binary;

/// <summary>
/// A numeric in its binary form as the decimal next to it: PostgreSQL calculates with any number of digits, a decimal holds 28 of them, or 29.
/// </summary>
internal static class RoundedNumeric
{
    /// <summary>The weight of a decimal's first group at most: 10^32 is larger than any.</summary>
    private const int MostWeight = 7;

    /// <summary>False for NaN, the infinities, and what is larger than any decimal.</summary>
    internal static bool TryRead(Stream numeric, out decimal value)
    {
        value = 0;
        Span<byte> bytes = stackalloc byte[NumericHead.Length];
        numeric.ReadExactly(bytes);
        var head = new NumericHead(bytes);
        if (!head.IsFinite || head.Weight > MostWeight)
        {
            return false;
        }

        var digits = BigInteger.Zero;
        var group = bytes[..NumericHead.GroupLength];
        for (var i = 0; i < head.Groups; i++)
        {
            numeric.ReadExactly(group);
            digits = (digits * NumericHead.GroupBase) + BinaryPrimitives.ReadInt16BigEndian(group);
        }

        return RoundedDecimal.TryMake(head.IsNegative ? -digits : digits, 1, head.DigitsBehindPoint, out value);
    }
}
