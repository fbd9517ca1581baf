using System.Buffers.Binary;

namespace Orm.PostgreSql.Copying;

/// <summary>
/// The bytes of a binary COPY on their way: numbers with the most significant byte first. Grows with a row that is longer than
/// a piece, and lets go of what it grew to.
/// </summary>
internal sealed class CopyBuffer
{
    /// <summary>From this length on what was written is sent.</summary>
    internal const int PieceLength = 64 * 1024;

    // A piece, and the row that fills it.
    private const int UsualLength = PieceLength + 8192;
    private const int MostKept = 16 * UsualLength;

    private byte[] bytes = new byte[UsualLength];
    private int length;

    /// <summary>Whether there is enough to be sent.</summary>
    internal bool IsFull => length >= PieceLength;

    /// <summary>What was written since it was last empty.</summary>
    internal ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    /// <summary>Where the next byte goes.</summary>
    internal int Position => length;

    internal void Clear()
    {
        length = 0;
        if (bytes.Length > MostKept)
        {
            bytes = new byte[UsualLength];
        }
    }

    /// <summary>Room for so many bytes, which count as written.</summary>
    internal Span<byte> Take(int count)
    {
        if (bytes.Length - length < count)
        {
            Array.Resize(ref bytes, (int)Math.Min(Array.MaxLength, Math.Max(2L * bytes.Length, (long)length + count)));
        }

        var taken = bytes.AsSpan(length, count);
        length += count;
        return taken;
    }

    /// <summary>Takes back what was written from a place on.</summary>
    internal void Return(int position) => length = position;

    internal void WriteInt16(short value) => BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), value);

    internal void WriteInt32(int value) => BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), value);

    internal void WriteInt64(long value) => BinaryPrimitives.WriteInt64BigEndian(Take(sizeof(long)), value);

    /// <summary>Writes a number at a place that was taken before.</summary>
    internal void Rewrite(int position, int value) => BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(position, sizeof(int)), value);
}
