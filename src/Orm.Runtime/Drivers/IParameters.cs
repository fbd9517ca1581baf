using System.ComponentModel;

namespace Orm.Drivers;

/// <summary>
/// The parameters of one statement, written by number from 1 (<c>$1</c>). A driver implements it as a struct, so that the
/// generated binders are compiled for each driver without boxing or a virtual call per value.
/// </summary>
/// <remarks>A value that the database cannot keep (NaN on SQLite, NUL in text …) throws <see cref="ParameterValueException"/>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IParameters
{
    /// <summary>Writes NULL of no known type.</summary>
    void SetNull(int number);

    /// <summary>Writes a value.</summary>
    void Set(int number, bool value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, bool? value);

    /// <summary>Writes a value.</summary>
    void Set(int number, sbyte value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, sbyte? value);

    /// <summary>Writes a value.</summary>
    void Set(int number, byte value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, byte? value);

    /// <summary>Writes a value.</summary>
    void Set(int number, short value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, short? value);

    /// <summary>Writes a value.</summary>
    void Set(int number, ushort value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, ushort? value);

    /// <summary>Writes a value.</summary>
    void Set(int number, int value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, int? value);

    /// <summary>Writes a value.</summary>
    void Set(int number, uint value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, uint? value);

    /// <summary>Writes a value.</summary>
    void Set(int number, long value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, long? value);

    /// <summary>Writes a value.</summary>
    void Set(int number, ulong value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, ulong? value);

    /// <summary>Writes a value.</summary>
    void Set(int number, float value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, float? value);

    /// <summary>Writes a value.</summary>
    void Set(int number, double value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, double? value);

    /// <summary>Writes a value.</summary>
    void Set(int number, decimal value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, decimal? value);

    /// <summary>Writes a value.</summary>
    void Set(int number, char value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, char? value);

    /// <summary>Writes a value.</summary>
    void Set(int number, Guid value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, Guid? value);

    /// <summary>Writes a value.</summary>
    void Set(int number, DateTime value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, DateTime? value);

    /// <summary>Writes a value.</summary>
    void Set(int number, DateTimeOffset value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, DateTimeOffset? value);

    /// <summary>Writes a value.</summary>
    void Set(int number, DateOnly value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, DateOnly? value);

    /// <summary>Writes a value.</summary>
    void Set(int number, TimeOnly value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, TimeOnly? value);

    /// <summary>Writes a value.</summary>
    void Set(int number, TimeSpan value);

    /// <summary>Writes a value or NULL.</summary>
    void Set(int number, TimeSpan? value);

    /// <summary>Writes a text or NULL.</summary>
    void Set(int number, string? value);

    /// <summary>Writes bytes or NULL.</summary>
    void Set(int number, byte[]? value);

    /// <summary>Writes a clock reading without a time zone, whatever the value's <see cref="DateTime.Kind"/>.</summary>
    void SetLocal(int number, DateTime value);

    /// <summary>Writes a clock reading without a time zone, or NULL.</summary>
    void SetLocal(int number, DateTime? value);

    /// <summary>Writes a Guid as 16 bytes in text order where the column is a BLOB.</summary>
    void SetBytes(int number, Guid value);

    /// <summary>Writes a Guid as 16 bytes in text order where the column is a BLOB, or NULL.</summary>
    void SetBytes(int number, Guid? value);

    /// <summary>
    /// Writes an array or NULL. Its elements are of any type above, nullable ones included (<c>int</c>, <c>int?</c>,
    /// <c>string</c>, <c>byte[]</c> …), and null among them is NULL; a DateTime is an instant. What is refused as a value of
    /// its own is refused as an element.
    /// </summary>
    void SetArray<T>(int number, T[]? value);
}
