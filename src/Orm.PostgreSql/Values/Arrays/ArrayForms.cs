using NpgsqlTypes;

namespace Orm.PostgreSql.Values.Arrays;

/// <summary>The forms of the types that can be an array's elements; each is what a column of the type has.</summary>
internal static class ArrayForms
{
    private static readonly Dictionary<Type, object> Forms = Make();

    internal static object Of(Type element)
        => Forms.TryGetValue(element, out var form) ? form : throw new NotSupportedException($"PostgreSQL has no array for elements of {element}.");

    private static Dictionary<Type, object> Make()
    {
        var forms = new Dictionary<Type, object>();
        Own<bool>(forms, NpgsqlDbType.Boolean);
        Own<short>(forms, NpgsqlDbType.Smallint);
        Own<int>(forms, NpgsqlDbType.Integer);
        Own<long>(forms, NpgsqlDbType.Bigint);
        Own<float>(forms, NpgsqlDbType.Real);
        Own<double>(forms, NpgsqlDbType.Double);
        Own<decimal>(forms, NpgsqlDbType.Numeric);
        Own<Guid>(forms, NpgsqlDbType.Uuid);
        Own<DateOnly>(forms, NpgsqlDbType.Date);
        Converted<sbyte, short>(forms, NpgsqlDbType.Smallint, value => value, value => checked((sbyte)value));
        Converted<byte, short>(forms, NpgsqlDbType.Smallint, value => value, value => checked((byte)value));
        Converted<ushort, int>(forms, NpgsqlDbType.Integer, value => value, value => checked((ushort)value));
        Converted<uint, long>(forms, NpgsqlDbType.Bigint, value => value, value => checked((uint)value));
        Converted<ulong, decimal>(forms, NpgsqlDbType.Numeric, value => value, Whole);
        Converted<DateTime, DateTime>(forms, NpgsqlDbType.TimestampTz, Microseconds.OfInstant, Utc);
        Converted<DateTimeOffset, DateTime>(forms, NpgsqlDbType.TimestampTz, value => Microseconds.OfInstant(value.UtcDateTime), value => new DateTimeOffset(Utc(value)));
        Converted<TimeOnly, TimeOnly>(forms, NpgsqlDbType.Time, Microseconds.Of, value => value);
        Converted<TimeSpan, TimeSpan>(forms, NpgsqlDbType.Interval, Microseconds.Of, value => value);
        forms[typeof(byte[])] = new OwnForm<byte[]>(NpgsqlDbType.Bytea);
        forms[typeof(string)] = new ConvertedForm<string?, string?>(NpgsqlDbType.Text, Checked, value => value);
        forms[typeof(char)] = new ConvertedForm<char, string>(NpgsqlDbType.Text, (number, value) => Checked(number, value.ToString())!, Single);
        forms[typeof(char?)] = new ConvertedForm<char?, string?>(
            NpgsqlDbType.Text, (number, value) => Checked(number, value?.ToString()), value => value is null ? null : Single(value));
        return forms;
    }

    private static void Own<T>(Dictionary<Type, object> forms, NpgsqlDbType type)
        where T : struct
    {
        forms[typeof(T)] = new OwnForm<T>(type);
        forms[typeof(T?)] = new OwnForm<T?>(type);
    }

    private static void Converted<T, TSent>(Dictionary<Type, object> forms, NpgsqlDbType type, Func<T, TSent> write, Func<TSent, T> read)
        where T : struct
        where TSent : struct
    {
        forms[typeof(T)] = new ConvertedForm<T, TSent>(type, (_, value) => write(value), read);
        forms[typeof(T?)] = new ConvertedForm<T?, TSent?>(
            type, (_, value) => value is { } present ? write(present) : null, value => value is { } present ? read(present) : null);
    }

    private static ulong Whole(decimal value) => decimal.IsInteger(value) ? checked((ulong)value) : throw new OverflowException();

    private static DateTime Utc(DateTime value) => DateTime.SpecifyKind(value, DateTimeKind.Utc);

    private static char Single(string text) => text.Length == 1 ? text[0] : throw new FormatException();

    private static string? Checked(int number, string? value)
    {
        if (value is not null)
        {
            TextCheck.Check(number, value);
        }

        return value;
    }
}
