using System.Buffers.Binary;

namespace Orm.PostgreSql.Values.Binary;

/// <summary>A smallint, an integer or a bigint: two, four or eight bytes, the highest first.</summary>
internal readonly struct BinaryInteger : IBinaryForm<long>
{
    public static bool TryRead(ReadOnlySpan<byte> bytes, out long value)
    {
        switch (bytes.Length)
        {
            case sizeof(int):
                value = BinaryPrimitives.ReadInt32BigEndian(bytes);
                return true;
            case sizeof(long):
                value = BinaryPrimitives.ReadInt64BigEndian(bytes);
                return true;
            case sizeof(short):
                value = BinaryPrimitives.ReadInt16BigEndian(bytes);
                return true;
            default:
                value = 0;
                return false;
        }
    }
}
