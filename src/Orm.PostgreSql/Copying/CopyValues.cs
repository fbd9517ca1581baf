using System.Buffers.Binary;
using System.Text;
using Orm.PostgreSql.Values;

namespace Orm.PostgreSql.Copying;

/// <summary>
/// Values in PostgreSQL's binary forms, each behind its length: the same bytes that Npgsql sends as parameters, which a test
/// compares.
/// </summary>
internal static class CopyValues
{
    // Instants and dates are counted from here.
    private static readonly DateTime Epoch = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateOnly EpochDay = new(2000, 1, 1);

    // Npgsql's own switch, which its parameters obey.
    private static readonly bool HasInfinities = !AppContext.TryGetSwitch("Npgsql.DisableDateTimeInfinityConversions", out var isOff) || !isOff;

    internal static void WriteNull(this CopyBuffer buffer) => buffer.WriteInt32(-1);

    internal static void Write(this CopyBuffer buffer, bool value)
    {
        buffer.WriteInt32(1);
        buffer.Take(1)[0] = value ? (byte)1 : (byte)0;
    }

    internal static void Write(this CopyBuffer buffer, short value)
    {
        buffer.WriteInt32(sizeof(short));
        buffer.WriteInt16(value);
    }

    internal static void Write(this CopyBuffer buffer, int value)
    {
        buffer.WriteInt32(sizeof(int));
        buffer.WriteInt32(value);
    }

    internal static void Write(this CopyBuffer buffer, long value)
    {
        buffer.WriteInt32(sizeof(long));
        buffer.WriteInt64(value);
    }

    internal static void Write(this CopyBuffer buffer, float value)
    {
        buffer.WriteInt32(sizeof(float));
        BinaryPrimitives.WriteSingleBigEndian(buffer.Take(sizeof(float)), value);
    }

    internal static void Write(this CopyBuffer buffer, double value)
    {
        buffer.WriteInt32(sizeof(double));
        BinaryPrimitives.WriteDoubleBigEndian(buffer.Take(sizeof(double)), value);
    }

    internal static void Write(this CopyBuffer buffer, Guid value)
    {
        buffer.WriteInt32(16);
        value.TryWriteBytes(buffer.Take(16), bigEndian: true, out _);
    }

    internal static void Write(this CopyBuffer buffer, byte[] value)
    {
        buffer.WriteInt32(value.Length);
        value.CopyTo(buffer.Take(value.Length));
    }

    internal static void Write(this CopyBuffer buffer, string value)
    {
        var count = Encoding.UTF8.GetByteCount(value);
        buffer.WriteInt32(count);
        Encoding.UTF8.GetBytes(value, buffer.Take(count));
    }

    /// <summary>A text as jsonb, whose form has a version.</summary>
    internal static void WriteJsonb(this CopyBuffer buffer, string value)
    {
        var count = Encoding.UTF8.GetByteCount(value);
        buffer.WriteInt32(count + 1);
        buffer.Take(1)[0] = 1;
        Encoding.UTF8.GetBytes(value, buffer.Take(count));
    }

    internal static void Write(this CopyBuffer buffer, DateOnly value) => buffer.Write(value switch
    {
        _ when HasInfinities && value == DateOnly.MinValue => int.MinValue,
        _ when HasInfinities && value == DateOnly.MaxValue => int.MaxValue,
        _ => value.DayNumber - EpochDay.DayNumber,
    });

    internal static void Write(this CopyBuffer buffer, TimeOnly value) => buffer.Write(Microseconds.Of(value).Ticks / TimeSpan.TicksPerMicrosecond);

    internal static void WriteInstant(this CopyBuffer buffer, DateTime value) => buffer.WriteTimestamp(Microseconds.OfInstant(value));

    internal static void WriteClock(this CopyBuffer buffer, DateTime value) => buffer.WriteTimestamp(Microseconds.OfClock(value));

    /// <summary>Days apart from what is less than one, and no months.</summary>
    internal static void Write(this CopyBuffer buffer, TimeSpan value)
    {
        var cut = Microseconds.Of(value);
        buffer.WriteInt32(16);
        buffer.WriteInt64((cut.Ticks - (cut.Days * TimeSpan.TicksPerDay)) / TimeSpan.TicksPerMicrosecond);
        buffer.WriteInt32(cut.Days);
        buffer.WriteInt32(0);
    }

    private static void WriteTimestamp(this CopyBuffer buffer, DateTime value) => buffer.Write(value.Ticks switch
    {
        _ when HasInfinities && value.Ticks == DateTime.MinValue.Ticks => long.MinValue,
        _ when HasInfinities && value.Ticks == DateTime.MaxValue.Ticks => long.MaxValue,
        _ => (value.Ticks - Epoch.Ticks) / TimeSpan.TicksPerMicrosecond,
    });
}
