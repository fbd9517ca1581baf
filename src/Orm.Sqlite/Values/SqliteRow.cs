using System.Runtime.CompilerServices;
using Orm.Drivers;
using Orm.Sqlite.Native;

namespace Orm.Sqlite.Values;

/// <summary>The current row of a statement, read on the native handle. Each getter asks SQLite once for the column.</summary>
internal readonly struct SqliteRow(nint statement) : IRow
{
    public int FieldCount => Sqlite3.ColumnCount(statement);

    public string GetName(int ordinal) => Sqlite3.ColumnName(statement, ordinal);

    public bool IsNull(int ordinal) => Column(ordinal).IsNull;

    public object? GetValue(int ordinal) => Column(ordinal).ToObject();

    public bool GetBoolean(int ordinal) => Column(ordinal).ToBoolean();

    public bool? GetBooleanOrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? value.ToBoolean() : null;

    public sbyte GetSByte(int ordinal) => (sbyte)Column(ordinal).ToInteger(sbyte.MinValue, sbyte.MaxValue, "sbyte");

    public sbyte? GetSByteOrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? (sbyte)value.ToInteger(sbyte.MinValue, sbyte.MaxValue, "sbyte") : null;

    public byte GetByte(int ordinal) => (byte)Column(ordinal).ToInteger(byte.MinValue, byte.MaxValue, "byte");

    public byte? GetByteOrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? (byte)value.ToInteger(byte.MinValue, byte.MaxValue, "byte") : null;

    public short GetInt16(int ordinal) => (short)Column(ordinal).ToInteger(short.MinValue, short.MaxValue, "short");

    public short? GetInt16OrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? (short)value.ToInteger(short.MinValue, short.MaxValue, "short") : null;

    public ushort GetUInt16(int ordinal) => (ushort)Column(ordinal).ToInteger(ushort.MinValue, ushort.MaxValue, "ushort");

    public ushort? GetUInt16OrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? (ushort)value.ToInteger(ushort.MinValue, ushort.MaxValue, "ushort") : null;

    public int GetInt32(int ordinal) => (int)Column(ordinal).ToInteger(int.MinValue, int.MaxValue, "int");

    public int? GetInt32OrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? (int)value.ToInteger(int.MinValue, int.MaxValue, "int") : null;

    public uint GetUInt32(int ordinal) => (uint)Column(ordinal).ToInteger(uint.MinValue, uint.MaxValue, "uint");

    public uint? GetUInt32OrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? (uint)value.ToInteger(uint.MinValue, uint.MaxValue, "uint") : null;

    public long GetInt64(int ordinal) => Column(ordinal).ToInteger(long.MinValue, long.MaxValue, "long");

    public long? GetInt64OrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? value.ToInteger(long.MinValue, long.MaxValue, "long") : null;

    public ulong GetUInt64(int ordinal) => (ulong)Column(ordinal).ToInteger(0, long.MaxValue, "ulong");

    public ulong? GetUInt64OrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? (ulong)value.ToInteger(0, long.MaxValue, "ulong") : null;

    public float GetSingle(int ordinal) => Column(ordinal).ToSingle();

    public float? GetSingleOrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? value.ToSingle() : null;

    public double GetDouble(int ordinal) => Column(ordinal).ToDouble();

    public double? GetDoubleOrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? value.ToDouble() : null;

    public decimal GetDecimal(int ordinal) => Column(ordinal).ToDecimal();

    public decimal? GetDecimalOrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? value.ToDecimal() : null;

    // Our own functions give what a decimal holds.
    public decimal GetComputedDecimal(int ordinal) => GetDecimal(ordinal);

    public decimal? GetComputedDecimalOrNull(int ordinal) => GetDecimalOrNull(ordinal);

    public char GetChar(int ordinal) => Column(ordinal).ToChar();

    public char? GetCharOrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? value.ToChar() : null;

    public Guid GetGuid(int ordinal) => Column(ordinal).ToGuid();

    public Guid? GetGuidOrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? value.ToGuid() : null;

    public DateTime GetDateTime(int ordinal) => Column(ordinal).ToDateTime();

    public DateTime? GetDateTimeOrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? value.ToDateTime() : null;

    public DateTimeOffset GetDateTimeOffset(int ordinal) => new(Column(ordinal).ToDateTime());

    public DateTimeOffset? GetDateTimeOffsetOrNull(int ordinal)
        => Column(ordinal) is { IsNull: false } value ? new DateTimeOffset(value.ToDateTime()) : null;

    public DateOnly GetDateOnly(int ordinal) => Column(ordinal).ToDateOnly();

    public DateOnly? GetDateOnlyOrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? value.ToDateOnly() : null;

    public TimeOnly GetTimeOnly(int ordinal) => Column(ordinal).ToTimeOnly();

    public TimeOnly? GetTimeOnlyOrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? value.ToTimeOnly() : null;

    public TimeSpan GetTimeSpan(int ordinal) => Column(ordinal).ToTimeSpan();

    public TimeSpan? GetTimeSpanOrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? value.ToTimeSpan() : null;

    public DateTime GetLocalDateTime(int ordinal) => Column(ordinal).ToLocalDateTime();

    public DateTime? GetLocalDateTimeOrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? value.ToLocalDateTime() : null;

    public string GetString(int ordinal) => Column(ordinal).ToText();

    public string? GetStringOrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? value.ToText() : null;

    public byte[] GetBytes(int ordinal) => Column(ordinal).ToBytes();

    public byte[]? GetBytesOrNull(int ordinal) => Column(ordinal) is { IsNull: false } value ? value.ToBytes() : null;

    public T[] GetArray<T>(int ordinal) => Column(ordinal).ToArray<T>();

    public T[]? GetArrayOrNull<T>(int ordinal) => Column(ordinal) is { IsNull: false } value ? value.ToArray<T>() : null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private SqliteValue Column(int ordinal) => new(statement, ordinal);
}
