using System.Buffers.Binary;

namespace Orm.PostgreSql.Values.Binary;

/// <summary>A double precision: the eight bytes of IEEE 754, the highest first.</summary>
internal readonly struct BinaryDouble : IBinaryForm<double>
{
    public static bool TryRead(ReadOnlySpan<byte> bytes, out double value)
    {
        var isDouble = bytes.Length == sizeof(double);
        value = isDouble ? BinaryPrimitives.ReadDoubleBigEndian(bytes) : 0;
        return isDouble;
    }
}
