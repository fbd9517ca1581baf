using System.Buffers.Binary;
using System.Numerics;
using Orm.Drivers;

namespace Orm.PostgreSql.Values;

/// <summary>
/// A numeric in its binary form as the decimal next to it: PostgreSQL calculates with any number of digits, a decimal holds 28 of them, or 29.
/// The form is four numbers of two bytes (the groups' count, the weight of the first, sign, scale), and groups of four decimal digits.
/// </summary>
internal static class RoundedNumeric
{
    private const int HeadLength = 8;
    private const int Base = 10_000;
    private const int GroupDigits = 4;

    /// <summary>The weight of a decimal's first group at most: 10^32 is larger than any.</summary>
    private const int MostWeight = 7;
    private const ushort Positive = 0;
    private const ushort Negative = 0x4000;

    /// <summary>False for NaN, the infinities, and what is larger than any decimal.</summary>
    internal static bool TryRead(Stream numeric, out decimal value)
    {
        value = 0;
        Span<byte> head = stackalloc byte[HeadLength];
        numeric.ReadExactly(head);
        var count = BinaryPrimitives.ReadInt16BigEndian(head);
        int weight = BinaryPrimitives.ReadInt16BigEndian(head[2..]);
        var sign = BinaryPrimitives.ReadUInt16BigEndian(head[4..]);
        if (sign is not (Positive or Negative) || weight > MostWeight)
        {
            return false;
        }

        var digits = BigInteger.Zero;
        Span<byte> group = stackalloc byte[sizeof(short)];
        for (var i = 0; i < count; i++)
        {
            numeric.ReadExactly(group);
            digits = (digits * Base) + BinaryPrimitives.ReadInt16BigEndian(group);
        }

        // The first group's weight counts groups before the point.
        return RoundedDecimal.TryMake(sign == Negative ? -digits : digits, 1, (count - 1 - weight) * GroupDigits, out value);
    }
}
