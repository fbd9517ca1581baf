using System.Buffers.Binary;

namespace Orm.PostgreSql.Values.Binary;

/// <summary>
/// A timestamp or a timestamptz: eight bytes, the highest first, that count microseconds from the beginning of the year 2000, in UTC where
/// there is a time zone. Infinity, and what lies outside of C#'s years, is left to Npgsql.
/// </summary>
internal readonly struct BinaryTimestamp : IBinaryForm<DateTime>
{
    private static readonly long Epoch = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).Ticks / TimeSpan.TicksPerMicrosecond;
    private static readonly long Last = DateTime.MaxValue.Ticks / TimeSpan.TicksPerMicrosecond;

    public static bool TryRead(ReadOnlySpan<byte> bytes, out DateTime value)
    {
        value = default;
        if (bytes.Length != sizeof(long))
        {
            return false;
        }

        // A number that overflows becomes a negative one.
        var microseconds = unchecked(BinaryPrimitives.ReadInt64BigEndian(bytes) + Epoch);
        if ((ulong)microseconds > (ulong)Last)
        {
            return false;
        }

        value = new DateTime(microseconds * TimeSpan.TicksPerMicrosecond);
        return true;
    }
}
