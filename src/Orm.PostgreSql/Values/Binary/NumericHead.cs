using System.Buffers.Binary;

namespace Orm.PostgreSql.Values.Binary;

/// <summary>
/// What a numeric begins with in its binary form, before its groups of four decimal digits, which are numbers of two bytes, as all here are.
/// </summary>
internal readonly struct NumericHead
{
    /// <summary>In bytes.</summary>
    internal const int Length = 8;

    internal const int GroupLength = sizeof(short);
    internal const int GroupBase = 10_000;
    internal const int GroupDigits = 4;

    internal const short Positive = 0;
    internal const short Negative = 0x4000;

    private readonly short sign;

    internal NumericHead(ReadOnlySpan<byte> bytes)
    {
        Groups = BinaryPrimitives.ReadUInt16BigEndian(bytes);
        Weight = BinaryPrimitives.ReadInt16BigEndian(bytes[2..]);
        sign = BinaryPrimitives.ReadInt16BigEndian(bytes[4..]);
        Scale = BinaryPrimitives.ReadUInt16BigEndian(bytes[6..]);
    }

    internal int Groups { get; }

    /// <summary>How many groups stand between the first and the point; below 0 for one behind it.</summary>
    internal int Weight { get; }

    /// <summary>How many digits stand behind the point, zeros that no group has among them.</summary>
    internal int Scale { get; }

    /// <summary>How many digits of the groups stand behind the point; below 0 where zeros are missing before it.</summary>
    internal int DigitsBehindPoint => (Groups - 1 - Weight) * GroupDigits;

    internal bool IsNegative => sign == Negative;

    /// <summary>Neither NaN nor infinite.</summary>
    internal bool IsFinite => sign is Positive or Negative;
}
