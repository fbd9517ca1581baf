using System.Globalization;

namespace Orm.Querying;

/// <summary>Turns a value as the database gives it into the type that is asked for; nothing is cut or guessed.</summary>
internal static class RowValue
{
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    public static T Convert<T>(object? value, string column)
    {
        if (value is T given)
        {
            return given;
        }

        if (value is null)
        {
            return default(T) is null
                ? default!
                : throw new OrmException($"Column {column} of the row is NULL. Ask for {typeof(T).Name}? instead.") { Column = column };
        }

        try
        {
            if (Convert(value, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)) is T converted)
            {
                return converted;
            }
        }
        catch (Exception error) when (error is OverflowException or FormatException or ArgumentException)
        {
            // What is thrown may repeat the value, which the row itself tells.
            throw NotOf<T>(value, column);
        }

        throw NotOf<T>(value, column);
    }

    private static object? Convert(object value, Type type)
    {
        if (type.IsEnum)
        {
            return value is string name ? Enum.Parse(type, name) : IsInteger(value) ? Enum.ToObject(type, value) : null;
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => value is long and (0 or 1) ? (long)value == 1 : null,
            TypeCode.Char => value is string { Length: 1 } text ? text[0] : null,
            TypeCode.DateTime => value is string text ? DateTime.Parse(text, CultureInfo.InvariantCulture, Utc) : null,
            TypeCode.Single => value is double or long ? System.Convert.ToSingle(value, CultureInfo.InvariantCulture) : null,
            TypeCode.Double => IsNumber(value) ? System.Convert.ToDouble(value, CultureInfo.InvariantCulture) : null,
            TypeCode.Decimal => value is string or double || IsNumber(value) ? System.Convert.ToDecimal(value, CultureInfo.InvariantCulture) : null,
            >= TypeCode.SByte and <= TypeCode.UInt64 => IsInteger(value) ? System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture) : null,
            _ => ConvertToStruct(value, type),
        };
    }

    private static object? ConvertToStruct(object value, Type type) => value switch
    {
        string text when type == typeof(Guid) => Guid.Parse(text),
        byte[] { Length: 16 } bytes when type == typeof(Guid) => new Guid(bytes, bigEndian: true),
        string text when type == typeof(DateTimeOffset) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        DateTime instant when type == typeof(DateTimeOffset) => new DateTimeOffset(instant),
        string text when type == typeof(DateOnly) => DateOnly.Parse(text, CultureInfo.InvariantCulture),
        string text when type == typeof(TimeOnly) => TimeOnly.Parse(text, CultureInfo.InvariantCulture),
        long ticks when type == typeof(TimeSpan) => new TimeSpan(ticks),
        _ => null,
    };

    private static bool IsInteger(object value) => value is long or int or short or byte or sbyte or ushort or uint or ulong;

    private static bool IsNumber(object value) => value is double or float or decimal || IsInteger(value);

    private static OrmException NotOf<T>(object value, string column) => new(
        $"Column {column} of the row is a {value.GetType().Name}, and this value of it is no {typeof(T).Name}. Ask for a type that can hold it.")
    {
        Column = column,
    };
}
