using System.Buffers.Binary;

namespace Orm.PostgreSql.Values.Binary;

/// <summary>A numeric as the same decimal with the same number of digits behind the point.</summary>
internal readonly struct BinaryNumeric : IBinaryForm<decimal>
{
    /// <summary>As many fit 64 bits, whichever they are.</summary>
    private const int MostDigits = 19;
    private const int MostScale = 28;
    private const int MostGroups = MostDigits / NumericHead.GroupDigits;

    private static ReadOnlySpan<long> PowersOfTen =>
    [
        1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000,
        10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
    ];

    /// <summary>False for what has more digits, for NaN and the infinities.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out decimal value)
    {
        value = 0;
        if (bytes.Length < NumericHead.Length)
        {
            return false;
        }

        var head = new NumericHead(bytes);
        var groups = bytes[NumericHead.Length..];
        if (!head.IsFinite || head.Groups > MostGroups || groups.Length != head.Groups * NumericHead.GroupLength)
        {
            return false;
        }

        // Groups of zeros are left out behind the last digit that is none, and the last group may have zeros behind the scale.
        var missing = head.Groups == 0 ? 0 : head.Scale - head.DigitsBehindPoint;
        if (missing <= -NumericHead.GroupDigits || missing > MostDigits - (head.Groups * NumericHead.GroupDigits) || head.Scale > MostScale)
        {
            return false;
        }

        long digits = 0;
        for (; !groups.IsEmpty; groups = groups[NumericHead.GroupLength..])
        {
            digits = (digits * NumericHead.GroupBase) + BinaryPrimitives.ReadUInt16BigEndian(groups);
        }

        digits = missing < 0 ? digits / PowersOfTen[-missing] : digits * PowersOfTen[missing];
        value = new decimal((int)digits, (int)(digits >> 32), 0, head.IsNegative, (byte)head.Scale);
        return true;
    }
}
