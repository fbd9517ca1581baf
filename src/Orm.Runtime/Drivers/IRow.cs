using System.ComponentModel;

namespace Orm.Drivers;

/// <summary>
/// One row of a result, read by ordinal. A driver implements it as a struct, so that the materializers, which are generic
/// over it, are compiled once for each driver with every column read inlined.
/// </summary>
/// <remarks>
/// A <c>Get…</c> of NULL, or of a value that the type cannot hold, throws <see cref="ColumnValueException"/> with the
/// ordinal; the session names entity, column and key. <c>Get…OrNull</c> gives null for NULL. Each is one access to the
/// driver: ask for the nullable form instead of <see cref="IsNull"/> and then the value.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRow
{
    /// <summary>The number of columns.</summary>
    int FieldCount { get; }

    /// <summary>The name of a column as the database tells it.</summary>
    string GetName(int ordinal);

    /// <summary>Whether the column is NULL in this row.</summary>
    bool IsNull(int ordinal);

    /// <summary>The value as the driver finds it (long, double, string, byte[], …), null for NULL.</summary>
    object? GetValue(int ordinal);

    /// <summary>Reads a column into <see cref="System.Boolean"/>.</summary>
    bool GetBoolean(int ordinal);

    /// <summary>Reads a column into <see cref="System.Boolean"/>, null for NULL.</summary>
    bool? GetBooleanOrNull(int ordinal);

    /// <summary>Reads a column into <see cref="System.SByte"/>.</summary>
    sbyte GetSByte(int ordinal);

    /// <summary>Reads a column into <see cref="System.SByte"/>, null for NULL.</summary>
    sbyte? GetSByteOrNull(int ordinal);

    /// <summary>Reads a column into <see cref="System.Byte"/>.</summary>
    byte GetByte(int ordinal);

    /// <summary>Reads a column into <see cref="System.Byte"/>, null for NULL.</summary>
    byte? GetByteOrNull(int ordinal);

    /// <summary>Reads a column into <see cref="System.Int16"/>.</summary>
    short GetInt16(int ordinal);

    /// <summary>Reads a column into <see cref="System.Int16"/>, null for NULL.</summary>
    short? GetInt16OrNull(int ordinal);

    /// <summary>Reads a column into <see cref="System.UInt16"/>.</summary>
    ushort GetUInt16(int ordinal);

    /// <summary>Reads a column into <see cref="System.UInt16"/>, null for NULL.</summary>
    ushort? GetUInt16OrNull(int ordinal);

    /// <summary>Reads a column into <see cref="System.Int32"/>.</summary>
    int GetInt32(int ordinal);

    /// <summary>Reads a column into <see cref="System.Int32"/>, null for NULL.</summary>
    int? GetInt32OrNull(int ordinal);

    /// <summary>Reads a column into <see cref="System.UInt32"/>.</summary>
    uint GetUInt32(int ordinal);

    /// <summary>Reads a column into <see cref="System.UInt32"/>, null for NULL.</summary>
    uint? GetUInt32OrNull(int ordinal);

    /// <summary>Reads a column into <see cref="System.Int64"/>.</summary>
    long GetInt64(int ordinal);

    /// <summary>Reads a column into <see cref="System.Int64"/>, null for NULL.</summary>
    long? GetInt64OrNull(int ordinal);

    /// <summary>Reads a column into <see cref="System.UInt64"/>.</summary>
    ulong GetUInt64(int ordinal);

    /// <summary>Reads a column into <see cref="System.UInt64"/>, null for NULL.</summary>
    ulong? GetUInt64OrNull(int ordinal);

    /// <summary>Reads a column into <see cref="System.Single"/>.</summary>
    float GetSingle(int ordinal);

    /// <summary>Reads a column into <see cref="System.Single"/>, null for NULL.</summary>
    float? GetSingleOrNull(int ordinal);

    /// <summary>Reads a column into <see cref="System.Double"/>.</summary>
    double GetDouble(int ordinal);

    /// <summary>Reads a column into <see cref="System.Double"/>, null for NULL.</summary>
    double? GetDoubleOrNull(int ordinal);

    /// <summary>Reads a column into <see cref="System.Decimal"/>.</summary>
    decimal GetDecimal(int ordinal);

    /// <summary>Reads a column into <see cref="System.Decimal"/>, null for NULL.</summary>
    decimal? GetDecimalOrNull(int ordinal);

    /// <summary>Reads what the database calculated into <see cref="System.Decimal"/>: rounded as C# rounds, where it has more decimals than fit.</summary>
    decimal GetComputedDecimal(int ordinal);

    /// <summary>Reads what the database calculated into <see cref="System.Decimal"/>, rounded as C# rounds; null for NULL.</summary>
    decimal? GetComputedDecimalOrNull(int ordinal);

    /// <summary>Reads a column into <see cref="System.Char"/>.</summary>
    char GetChar(int ordinal);

    /// <summary>Reads a column into <see cref="System.Char"/>, null for NULL.</summary>
    char? GetCharOrNull(int ordinal);

    /// <summary>Reads a column into <see cref="System.Guid"/>.</summary>
    Guid GetGuid(int ordinal);

    /// <summary>Reads a column into <see cref="System.Guid"/>, null for NULL.</summary>
    Guid? GetGuidOrNull(int ordinal);

    /// <summary>Reads a column into <see cref="System.DateTime"/>.</summary>
    DateTime GetDateTime(int ordinal);

    /// <summary>Reads a column into <see cref="System.DateTime"/>, null for NULL.</summary>
    DateTime? GetDateTimeOrNull(int ordinal);

    /// <summary>Reads a column into <see cref="System.DateTimeOffset"/>.</summary>
    DateTimeOffset GetDateTimeOffset(int ordinal);

    /// <summary>Reads a column into <see cref="System.DateTimeOffset"/>, null for NULL.</summary>
    DateTimeOffset? GetDateTimeOffsetOrNull(int ordinal);

    /// <summary>Reads a column into <see cref="System.DateOnly"/>.</summary>
    DateOnly GetDateOnly(int ordinal);

    /// <summary>Reads a column into <see cref="System.DateOnly"/>, null for NULL.</summary>
    DateOnly? GetDateOnlyOrNull(int ordinal);

    /// <summary>Reads a column into <see cref="System.TimeOnly"/>.</summary>
    TimeOnly GetTimeOnly(int ordinal);

    /// <summary>Reads a column into <see cref="System.TimeOnly"/>, null for NULL.</summary>
    TimeOnly? GetTimeOnlyOrNull(int ordinal);

    /// <summary>Reads a column into <see cref="System.TimeSpan"/>.</summary>
    TimeSpan GetTimeSpan(int ordinal);

    /// <summary>Reads a column into <see cref="System.TimeSpan"/>, null for NULL.</summary>
    TimeSpan? GetTimeSpanOrNull(int ordinal);

    /// <summary>Reads a clock reading without a time zone: its <see cref="DateTime.Kind"/> is Unspecified.</summary>
    DateTime GetLocalDateTime(int ordinal);

    /// <summary>Reads a clock reading without a time zone, null for NULL.</summary>
    DateTime? GetLocalDateTimeOrNull(int ordinal);

    /// <summary>Reads a text.</summary>
    string GetString(int ordinal);

    /// <summary>Reads a text, null for NULL.</summary>
    string? GetStringOrNull(int ordinal);

    /// <summary>Reads bytes; empty is not null.</summary>
    byte[] GetBytes(int ordinal);

    /// <summary>Reads bytes, null for NULL.</summary>
    byte[]? GetBytesOrNull(int ordinal);

    /// <summary>
    /// Reads an array of any type above, its nullable form included (<c>int</c>, <c>int?</c>, <c>string</c>, <c>byte[]</c> …);
    /// a DateTime in it is an instant. An element that is NULL is null where the type has one, which a text and bytes always
    /// have, and otherwise a <see cref="ColumnValueException"/>.
    /// </summary>
    T[] GetArray<T>(int ordinal);

    /// <summary>Reads an array, null for NULL; empty is not null.</summary>
    T[]? GetArrayOrNull<T>(int ordinal);
}
