using NpgsqlTypes;
using Orm.PostgreSql.Copying;

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
        Own<bool>(forms, NpgsqlDbType.Boolean, static (copy, value) => copy.Write(value));
        Own<short>(forms, NpgsqlDbType.Smallint, static (copy, value) => copy.Write(value));
        Own<int>(forms, NpgsqlDbType.Integer, static (copy, value) => copy.Write(value));
        Own<long>(forms, NpgsqlDbType.Bigint, static (copy, value) => copy.Write(value));
        Own<float>(forms, NpgsqlDbType.Real, static (copy, value) => copy.Write(value));
        Own<double>(forms, NpgsqlDbType.Double, static (copy, value) => copy.Write(value));
        Own<decimal>(forms, NpgsqlDbType.Numeric, static (copy, value) => copy.Write(value));
        Own<Guid>(forms, NpgsqlDbType.Uuid, static (copy, value) => copy.Write(value));
        Own<DateOnly>(forms, NpgsqlDbType.Date, static (copy, value) => copy.Write(value));
        Converted<sbyte, short>(forms, NpgsqlDbType.Smallint, value => value, value => checked((sbyte)value), static (copy, value) => copy.Write(value));
        Converted<byte, short>(forms, NpgsqlDbType.Smallint, value => value, value => checked((byte)value), static (copy, value) => copy.Write(value));
        Converted<ushort, int>(forms, NpgsqlDbType.Integer, value => value, value => checked((ushort)value), static (copy, value) => copy.Write(value));
        Converted<uint, long>(forms, NpgsqlDbType.Bigint, value => value, value => checked((uint)value), static (copy, value) => copy.Write(value));
        Converted<ulong, decimal>(forms, NpgsqlDbType.Numeric, value => value, Whole, static (copy, value) => copy.Write(value));
        Converted<DateTime, DateTime>(forms, NpgsqlDbType.TimestampTz, Microseconds.OfInstant, Utc, static (copy, value) => copy.WriteInstant(value));
        Converted<DateTimeOffset, DateTime>(
            forms, NpgsqlDbType.TimestampTz, value => Microseconds.OfInstant(value.UtcDateTime), value => new DateTimeOffset(Utc(value)), static (copy, value) => copy.WriteInstant(value));
        Converted<TimeOnly, TimeOnly>(forms, NpgsqlDbType.Time, Microseconds.Of, value => value, static (copy, value) => copy.Write(value));
        Converted<TimeSpan, TimeSpan>(forms, NpgsqlDbType.Interval, Microseconds.Of, value => value, static (copy, value) => copy.Write(value));
        forms[typeof(byte[])] = new OwnForm<byte[]?>(NpgsqlDbType.Bytea, CopyBytes);
        forms[typeof(string)] = new ConvertedForm<string?, string?>(NpgsqlDbType.Text, Checked, value => value, CopyText);
        forms[typeof(char)] = new ConvertedForm<char, string?>(NpgsqlDbType.Text, (number, value) => Checked(number, value.ToString()), value => Single(value!), CopyText);
        forms[typeof(char?)] = new ConvertedForm<char?, string?>(
            NpgsqlDbType.Text, (number, value) => Checked(number, value?.ToString()), value => value is null ? null : Single(value), CopyText);
        return forms;
    }

    private static void Own<T>(Dictionary<Type, object> forms, NpgsqlDbType type, Action<CopyBuffer, T> copy)
        where T : struct
    {
        forms[typeof(T)] = new OwnForm<T>(type, (buffer, _, value) => copy(buffer, value));
        forms[typeof(T?)] = new OwnForm<T?>(type, (buffer, _, value) => CopyOrNull(buffer, value, copy));
    }

    private static void Converted<T, TSent>(
        Dictionary<Type, object> forms, NpgsqlDbType type, Func<T, TSent> write, Func<TSent, T> read, Action<CopyBuffer, TSent> copy)
        where T : struct
        where TSent : struct
    {
        forms[typeof(T)] = new ConvertedForm<T, TSent>(type, (_, value) => write(value), read, copy);
        forms[typeof(T?)] = new ConvertedForm<T?, TSent?>(
            type, (_, value) => value is { } present ? write(present) : null, value => value is { } present ? read(present) : null, (buffer, value) => CopyOrNull(buffer, value, copy));
    }

    private static void CopyOrNull<T>(CopyBuffer buffer, T? value, Action<CopyBuffer, T> copy)
        where T : struct
    {
        if (value is { } present)
        {
            copy(buffer, present);
        }
        else
        {
            buffer.WriteNull();
        }
    }

    private static void CopyText(CopyBuffer buffer, string? value)
    {
        if (value is null)
        {
            buffer.WriteNull();
        }
        else
        {
            buffer.Write(value);
        }
    }

    private static void CopyBytes(CopyBuffer buffer, int number, byte[]? value)
    {
        if (value is null)
        {
            buffer.WriteNull();
        }
        else
        {
            ValueCheck.Check(number, value);
            buffer.Write(value);
        }
    }

    private static ulong Whole(decimal value) => decimal.IsInteger(value) ? checked((ulong)value) : throw new OverflowException();

    private static DateTime Utc(DateTime value) => DateTime.SpecifyKind(value, DateTimeKind.Utc);

    private static char Single(string text) => text.Length == 1 ? text[0] : throw new FormatException();

    private static string? Checked(int number, string? value)
    {
        if (value is not null)
        {
            ValueCheck.Check(number, value);
        }

        return value;
    }
}
