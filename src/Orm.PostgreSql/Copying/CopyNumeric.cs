using Orm.PostgreSql.Values.Binary;

namespace Orm.PostgreSql.Copying;

/// <summary>
/// A decimal in numeric's binary form: groups of four decimal digits, aligned at the point, the most significant first and no
/// zero group at either end; before them their number, the weight of the first, the sign, and how many digits stand behind the point.
/// </summary>
internal static class CopyNumeric
{
    // 29 digits, shifted by at most three.
    private const int MostGroups = 9;

    internal static void Write(this CopyBuffer buffer, decimal value)
    {
        Span<short> groups = stackalloc short[MostGroups];
        var scale = value.Scale;
        var count = Split(value, scale, groups);
        var behindPoint = (scale + NumericHead.GroupDigits - 1) / NumericHead.GroupDigits;
        var weight = count - behindPoint - 1;
        var first = 0;
        while (first < count && groups[first] == 0)
        {
            first++;
        }

        var written = groups[first..count];
        buffer.WriteInt32((4 + written.Length) * sizeof(short));
        buffer.WriteInt16((short)written.Length);
        buffer.WriteInt16(written.IsEmpty ? (short)0 : (short)weight);
        buffer.WriteInt16(decimal.IsNegative(value) && !written.IsEmpty ? NumericHead.Negative : NumericHead.Positive);
        buffer.WriteInt16(scale);
        for (var i = written.Length - 1; i >= 0; i--)
        {
            buffer.WriteInt16(written[i]);
        }
    }

    /// <summary>The groups from the least significant on; tells how many, the last not being zero.</summary>
    private static int Split(decimal value, int scale, Span<short> groups)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = (UInt128)(uint)bits[2] << 64 | (ulong)(uint)bits[1] << 32 | (uint)bits[0];
        for (var padding = scale % NumericHead.GroupDigits; padding is > 0 and < NumericHead.GroupDigits; padding++)
        {
            digits *= 10;
        }

        var count = 0;
        while (digits > ulong.MaxValue)
        {
            (digits, var group) = UInt128.DivRem(digits, NumericHead.GroupBase);
            groups[count++] = (short)group;
        }

        for (var rest = (ulong)digits; rest != 0; count++)
        {
            (rest, var group) = Math.DivRem(rest, NumericHead.GroupBase);
            groups[count] = (short)group;
        }

        return count;
    }
}
