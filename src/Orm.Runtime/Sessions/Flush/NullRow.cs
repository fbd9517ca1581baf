using System.Diagnostics;
using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>A row of nothing but NULL, for columns that can be NULL.</summary>
internal struct NullRow : IRow
{
    public int FieldCount => throw new UnreachableException();

    public string GetName(int ordinal) => throw new UnreachableException();

    public bool IsNull(int ordinal) => true;

    public object? GetValue(int ordinal) => null;

    public bool GetBoolean(int ordinal) => throw new UnreachableException();

    public bool? GetBooleanOrNull(int ordinal) => null;

    public sbyte GetSByte(int ordinal) => throw new UnreachableException();

    public sbyte? GetSByteOrNull(int ordinal) => null;

    public byte GetByte(int ordinal) => throw new UnreachableException();

    public byte? GetByteOrNull(int ordinal) => null;

    public short GetInt16(int ordinal) => throw new UnreachableException();

    public short? GetInt16OrNull(int ordinal) => null;

    public ushort GetUInt16(int ordinal) => throw new UnreachableException();

    public ushort? GetUInt16OrNull(int ordinal) => null;

    public int GetInt32(int ordinal) => throw new UnreachableException();

    public int? GetInt32OrNull(int ordinal) => null;

    public uint GetUInt32(int ordinal) => throw new UnreachableException();

    public uint? GetUInt32OrNull(int ordinal) => null;

    public long GetInt64(int ordinal) => throw new UnreachableException();

    public long? GetInt64OrNull(int ordinal) => null;

    public ulong GetUInt64(int ordinal) => throw new UnreachableException();

    public ulong? GetUInt64OrNull(int ordinal) => null;

    public float GetSingle(int ordinal) => throw new UnreachableException();

    public float? GetSingleOrNull(int ordinal) => null;

    public double GetDouble(int ordinal) => throw new UnreachableException();

    public double? GetDoubleOrNull(int ordinal) => null;

    public decimal GetDecimal(int ordinal) => throw new UnreachableException();

    public decimal? GetDecimalOrNull(int ordinal) => null;

    public decimal GetComputedDecimal(int ordinal) => throw new UnreachableException();

    public decimal? GetComputedDecimalOrNull(int ordinal) => null;

    public char GetChar(int ordinal) => throw new UnreachableException();

    public char? GetCharOrNull(int ordinal) => null;

    public Guid GetGuid(int ordinal) => throw new UnreachableException();

    public Guid? GetGuidOrNull(int ordinal) => null;

    public DateTime GetDateTime(int ordinal) => throw new UnreachableException();

    public DateTime? GetDateTimeOrNull(int ordinal) => null;

    public DateTimeOffset GetDateTimeOffset(int ordinal) => throw new UnreachableException();

    public DateTimeOffset? GetDateTimeOffsetOrNull(int ordinal) => null;

    public DateOnly GetDateOnly(int ordinal) => throw new UnreachableException();

    public DateOnly? GetDateOnlyOrNull(int ordinal) => null;

    public TimeOnly GetTimeOnly(int ordinal) => throw new UnreachableException();

    public TimeOnly? GetTimeOnlyOrNull(int ordinal) => null;

    public TimeSpan GetTimeSpan(int ordinal) => throw new UnreachableException();

    public TimeSpan? GetTimeSpanOrNull(int ordinal) => null;

    public DateTime GetLocalDateTime(int ordinal) => throw new UnreachableException();

    public DateTime? GetLocalDateTimeOrNull(int ordinal) => null;

    public string GetString(int ordinal) => throw new UnreachableException();

    public string? GetStringOrNull(int ordinal) => null;

    public byte[] GetBytes(int ordinal) => throw new UnreachableException();

    public byte[]? GetBytesOrNull(int ordinal) => null;

    public T[] GetArray<T>(int ordinal) => throw new UnreachableException();

    public T[]? GetArrayOrNull<T>(int ordinal) => null;
}
