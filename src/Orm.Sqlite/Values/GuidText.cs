using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Orm.Sqlite.Values;

/// <summary>A Guid as lower-case text with hyphens.</summary>
internal static class GuidText
{
    /// <summary>The length of the text.</summary>
    internal const int Length = 36;

    /// <summary>The length as bytes.</summary>
    internal const int BytesLength = 16;

    private const byte NoDigit = 0x80;

    /// <summary>The value of each hexadecimal digit, by its character.</summary>
    private static ReadOnlySpan<byte> Digits =>
    [
        128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
        128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 128, 128, 128, 128, 128, 128,
        128, 10, 11, 12, 13, 14, 15, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
        128, 10, 11, 12, 13, 14, 15, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    ];

    /// <summary>Writes <see cref="Length"/> bytes.</summary>
    internal static void Write(Guid value, Span<byte> destination) => value.TryFormat(destination, out _, "D");

    /// <summary>Reads any form that .NET writes, in either case.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> text, out Guid value)
        => TryReadHyphened(text, out value) || Guid.TryParse(text, out value);

    [SkipLocalsInit]
    private static bool TryReadHyphened(ReadOnlySpan<byte> text, out Guid value)
    {
        value = default;
        if (text.Length != Length || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        {
            return false;
        }

        var bad = 0U;
        var first = ((ulong)Four(text, 0, ref bad) << 48) | ((ulong)Four(text, 4, ref bad) << 32) | ((ulong)Four(text, 9, ref bad) << 16) | Four(text, 14, ref bad);
        var second = ((ulong)Four(text, 19, ref bad) << 48) | ((ulong)Four(text, 24, ref bad) << 32) | ((ulong)Four(text, 28, ref bad) << 16) | Four(text, 32, ref bad);
        if (bad >= NoDigit)
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[BytesLength];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, first);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], second);
        value = new Guid(bytes, bigEndian: true);
        return true;
    }

    private static uint Four(ReadOnlySpan<byte> text, int index, ref uint bad)
    {
        var (a, b, c, d) = (Digit(text[index]), Digit(text[index + 1]), Digit(text[index + 2]), Digit(text[index + 3]));
        bad |= a | b | c | d;
        return (a << 12) | (b << 8) | (c << 4) | d;
    }

    private static uint Digit(byte character) => character < Digits.Length ? Digits[character] : NoDigit;
}
