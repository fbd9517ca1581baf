using System.Globalization;
using Orm.Drivers;

namespace Orm.Runtime.Tests.Sessions.Fakes;

/// <summary>A row of objects, as a test wrote it.</summary>
internal readonly struct ScriptedRow(object?[] values) : IRow
{
    public int FieldCount => values.Length;

    public string GetName(int ordinal) => "column" + ordinal.ToString(CultureInfo.InvariantCulture);

    public bool IsNull(int ordinal) => values[ordinal] is null;

    public object? GetValue(int ordinal) => values[ordinal];

    public bool GetBoolean(int ordinal) => Value<bool>(ordinal);

    public bool? GetBooleanOrNull(int ordinal) => values[ordinal] is null ? null : GetBoolean(ordinal);

    public sbyte GetSByte(int ordinal) => Value<sbyte>(ordinal);

    public sbyte? GetSByteOrNull(int ordinal) => values[ordinal] is null ? null : GetSByte(ordinal);

    public byte GetByte(int ordinal) => Value<byte>(ordinal);

    public byte? GetByteOrNull(int ordinal) => values[ordinal] is null ? null : GetByte(ordinal);

    public short GetInt16(int ordinal) => Value<short>(ordinal);

    public short? GetInt16OrNull(int ordinal) => values[ordinal] is null ? null : GetInt16(ordinal);

    public ushort GetUInt16(int ordinal) => Value<ushort>(ordinal);

    public ushort? GetUInt16OrNull(int ordinal) => values[ordinal] is null ? null : GetUInt16(ordinal);

    public int GetInt32(int ordinal) => Value<int>(ordinal);

    public int? GetInt32OrNull(int ordinal) => values[ordinal] is null ? null : GetInt32(ordinal);

    public uint GetUInt32(int ordinal) => Value<uint>(ordinal);

    public uint? GetUInt32OrNull(int ordinal) => values[ordinal] is null ? null : GetUInt32(ordinal);

    public long GetInt64(int ordinal) => Value<long>(ordinal);

    public long? GetInt64OrNull(int ordinal) => values[ordinal] is null ? null : GetInt64(ordinal);

    public ulong GetUInt64(int ordinal) => Value<ulong>(ordinal);

    public ulong? GetUInt64OrNull(int ordinal) => values[ordinal] is null ? null : GetUInt64(ordinal);

    public float GetSingle(int ordinal) => Value<float>(ordinal);

    public float? GetSingleOrNull(int ordinal) => values[ordinal] is null ? null : GetSingle(ordinal);

    public double GetDouble(int ordinal) => Value<double>(ordinal);

    public double? GetDoubleOrNull(int ordinal) => values[ordinal] is null ? null : GetDouble(ordinal);

    public decimal GetDecimal(int ordinal) => Value<decimal>(ordinal);

    public decimal? GetDecimalOrNull(int ordinal) => values[ordinal] is null ? null : GetDecimal(ordinal);

    public decimal GetComputedDecimal(int ordinal) => GetDecimal(ordinal);

    public decimal? GetComputedDecimalOrNull(int ordinal) => GetDecimalOrNull(ordinal);

    public char GetChar(int ordinal) => Value<char>(ordinal);

    public char? GetCharOrNull(int ordinal) => values[ordinal] is null ? null : GetChar(ordinal);

    public Guid GetGuid(int ordinal) => Value<Guid>(ordinal);

    public Guid? GetGuidOrNull(int ordinal) => values[ordinal] is null ? null : GetGuid(ordinal);

    public DateTime GetDateTime(int ordinal) => Value<DateTime>(ordinal);

    public DateTime? GetDateTimeOrNull(int ordinal) => values[ordinal] is null ? null : GetDateTime(ordinal);

    public DateTimeOffset GetDateTimeOffset(int ordinal) => Value<DateTimeOffset>(ordinal);

    public DateTimeOffset? GetDateTimeOffsetOrNull(int ordinal) => values[ordinal] is null ? null : GetDateTimeOffset(ordinal);

    public DateOnly GetDateOnly(int ordinal) => Value<DateOnly>(ordinal);

    public DateOnly? GetDateOnlyOrNull(int ordinal) => values[ordinal] is null ? null : GetDateOnly(ordinal);

    public TimeOnly GetTimeOnly(int ordinal) => Value<TimeOnly>(ordinal);

    public TimeOnly? GetTimeOnlyOrNull(int ordinal) => values[ordinal] is null ? null : GetTimeOnly(ordinal);

    public TimeSpan GetTimeSpan(int ordinal) => Value<TimeSpan>(ordinal);

    public TimeSpan? GetTimeSpanOrNull(int ordinal) => values[ordinal] is null ? null : GetTimeSpan(ordinal);

    public DateTime GetLocalDateTime(int ordinal) => Value<DateTime>(ordinal);

    public DateTime? GetLocalDateTimeOrNull(int ordinal) => values[ordinal] is null ? null : GetLocalDateTime(ordinal);

    public string GetString(int ordinal) => Value<string>(ordinal);

    public string? GetStringOrNull(int ordinal) => values[ordinal] is null ? null : GetString(ordinal);

    public byte[] GetBytes(int ordinal) => Value<byte[]>(ordinal);

    public byte[]? GetBytesOrNull(int ordinal) => values[ordinal] is null ? null : GetBytes(ordinal);

    public T[] GetArray<T>(int ordinal) => Value<T[]>(ordinal);

    public T[]? GetArrayOrNull<T>(int ordinal) => values[ordinal] is null ? null : GetArray<T>(ordinal);

    private T Value<T>(int ordinal) => values[ordinal] switch
    {
        T value => value,
        null => throw new ColumnValueException(ordinal, "is NULL"),
        string text when typeof(T) != typeof(string) => throw new ColumnValueException(ordinal, $"holds TEXT instead of {typeof(T).Name}") { Value = text },
        var value => (T)Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture),
    };
}
