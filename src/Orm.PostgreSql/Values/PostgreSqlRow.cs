using Npgsql;
using Orm.Drivers;
using Orm.PostgreSql.Values.Binary;

namespace Orm.PostgreSql.Values;

/// <summary>The current row of a result, read by Npgsql's typed getters or from the bytes of a column.</summary>
internal readonly struct PostgreSqlRow(NpgsqlDataReader reader, ColumnBytes bytes) : IRow
{
    public int FieldCount => reader.FieldCount;

    public string GetName(int ordinal) => reader.GetName(ordinal);

    public bool IsNull(int ordinal) => reader.IsDBNull(ordinal);

    public object? GetValue(int ordinal) => reader.IsDBNull(ordinal) ? null : Column(ordinal).ToObject();

    public bool GetBoolean(int ordinal) => Column(ordinal).ToBoolean();

    public bool? GetBooleanOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : Column(ordinal).ToBoolean();

    public sbyte GetSByte(int ordinal) => (sbyte)Column(ordinal).ToInteger(sbyte.MinValue, sbyte.MaxValue, "sbyte");

    public sbyte? GetSByteOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : (sbyte)Column(ordinal).ToInteger(sbyte.MinValue, sbyte.MaxValue, "sbyte");

    public byte GetByte(int ordinal) => (byte)Column(ordinal).ToInteger(byte.MinValue, byte.MaxValue, "byte");

    public byte? GetByteOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : (byte)Column(ordinal).ToInteger(byte.MinValue, byte.MaxValue, "byte");

    public short GetInt16(int ordinal) => (short)Column(ordinal).ToInteger(short.MinValue, short.MaxValue, "short");

    public short? GetInt16OrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : (short)Column(ordinal).ToInteger(short.MinValue, short.MaxValue, "short");

    public ushort GetUInt16(int ordinal) => (ushort)Column(ordinal).ToInteger(ushort.MinValue, ushort.MaxValue, "ushort");

    public ushort? GetUInt16OrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : (ushort)Column(ordinal).ToInteger(ushort.MinValue, ushort.MaxValue, "ushort");

    public int GetInt32(int ordinal) => (int)Column(ordinal).ToInteger(int.MinValue, int.MaxValue, "int");

    public int? GetInt32OrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : (int)Column(ordinal).ToInteger(int.MinValue, int.MaxValue, "int");

    public uint GetUInt32(int ordinal) => (uint)Column(ordinal).ToInteger(uint.MinValue, uint.MaxValue, "uint");

    public uint? GetUInt32OrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : (uint)Column(ordinal).ToInteger(uint.MinValue, uint.MaxValue, "uint");

    public long GetInt64(int ordinal) => Column(ordinal).ToInteger(long.MinValue, long.MaxValue, "long");

    public long? GetInt64OrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : Column(ordinal).ToInteger(long.MinValue, long.MaxValue, "long");

    public ulong GetUInt64(int ordinal) => Column(ordinal).ToUInt64();

    public ulong? GetUInt64OrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : Column(ordinal).ToUInt64();

    public float GetSingle(int ordinal) => Column(ordinal).ToSingle();

    public float? GetSingleOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : Column(ordinal).ToSingle();

    public double GetDouble(int ordinal) => Column(ordinal).ToDouble();

    public double? GetDoubleOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : Column(ordinal).ToDouble();

    public decimal GetDecimal(int ordinal) => Column(ordinal).ToDecimal();

    public decimal? GetDecimalOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : Column(ordinal).ToDecimal();

    public decimal GetComputedDecimal(int ordinal) => Column(ordinal).ToComputedDecimal();

    public decimal? GetComputedDecimalOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : Column(ordinal).ToComputedDecimal();

    public char GetChar(int ordinal) => Column(ordinal).ToChar();

    public char? GetCharOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : Column(ordinal).ToChar();

    public Guid GetGuid(int ordinal) => Column(ordinal).ToGuid();

    public Guid? GetGuidOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : Column(ordinal).ToGuid();

    public DateTime GetDateTime(int ordinal) => Column(ordinal).ToDateTime();

    public DateTime? GetDateTimeOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : Column(ordinal).ToDateTime();

    public DateTimeOffset GetDateTimeOffset(int ordinal) => new DateTimeOffset(Column(ordinal).ToDateTime());

    public DateTimeOffset? GetDateTimeOffsetOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : new DateTimeOffset(Column(ordinal).ToDateTime());

    public DateOnly GetDateOnly(int ordinal) => Column(ordinal).ToDateOnly();

    public DateOnly? GetDateOnlyOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : Column(ordinal).ToDateOnly();

    public TimeOnly GetTimeOnly(int ordinal) => Column(ordinal).ToTimeOnly();

    public TimeOnly? GetTimeOnlyOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : Column(ordinal).ToTimeOnly();

    public TimeSpan GetTimeSpan(int ordinal) => Column(ordinal).ToTimeSpan();

    public TimeSpan? GetTimeSpanOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : Column(ordinal).ToTimeSpan();

    public DateTime GetLocalDateTime(int ordinal) => Column(ordinal).ToLocalDateTime();

    public DateTime? GetLocalDateTimeOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : Column(ordinal).ToLocalDateTime();

    public string GetString(int ordinal) => Column(ordinal).ToText();

    public string? GetStringOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : Column(ordinal).ToText();

    public byte[] GetBytes(int ordinal) => Column(ordinal).ToBytes();

    public byte[]? GetBytesOrNull(int ordinal) => reader.IsDBNull(ordinal) ? null : Column(ordinal).ToBytes();

    public T[] GetArray<T>(int ordinal) => Column(ordinal).ToArray<T>();

    public T[]? GetArrayOrNull<T>(int ordinal) => reader.IsDBNull(ordinal) ? null : Column(ordinal).ToArray<T>();

    private PostgreSqlColumn Column(int ordinal) => new(reader, bytes, ordinal);
}
