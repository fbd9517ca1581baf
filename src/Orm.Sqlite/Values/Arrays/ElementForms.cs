using System.Text;

namespace Orm.Sqlite.Values.Arrays;

/// <summary>
/// The elements that an array can have: in the form that a column of their type has, a decimal as a text so that nobody takes
/// it for a double, bytes in hexadecimal digits.
/// </summary>
internal static class ElementForms
{
    private static readonly object[] All =
    [
        .. OfStruct<bool>((ref text, value) => text.Write(value ? 1L : 0L), (ref text) => text.ReadBoolean()),
        .. OfStruct<sbyte>((ref text, value) => text.Write(value), (ref text) => (sbyte)text.ReadInteger(sbyte.MinValue, sbyte.MaxValue, "sbyte")),
        .. OfStruct<byte>((ref text, value) => text.Write(value), (ref text) => (byte)text.ReadInteger(byte.MinValue, byte.MaxValue, "byte")),
        .. OfStruct<short>((ref text, value) => text.Write(value), (ref text) => (short)text.ReadInteger(short.MinValue, short.MaxValue, "short")),
        .. OfStruct<ushort>((ref text, value) => text.Write(value), (ref text) => (ushort)text.ReadInteger(ushort.MinValue, ushort.MaxValue, "ushort")),
        .. OfStruct<int>((ref text, value) => text.Write(value), (ref text) => (int)text.ReadInteger(int.MinValue, int.MaxValue, "int")),
        .. OfStruct<uint>((ref text, value) => text.Write(value), (ref text) => (uint)text.ReadInteger(uint.MinValue, uint.MaxValue, "uint")),
        .. OfStruct<long>((ref text, value) => text.Write(value), (ref text) => text.ReadInteger(long.MinValue, long.MaxValue, "long")),
        .. OfStruct<ulong>((ref text, value) => text.Write(value), (ref text) => (ulong)text.ReadInteger(0, long.MaxValue, "ulong")),
        .. OfStruct<float>((ref text, value) => text.Write((double)value), (ref text) => text.ReadSingle()),
        .. OfStruct<double>((ref text, value) => text.Write(value), (ref text) => text.ReadDouble("double")),
        .. OfStruct<decimal>(WriteDecimal, (ref text) => text.ReadDecimal()),
        .. OfStruct<char>((ref text, value) => text.Write([value]), (ref text) => text.ReadChar()),
        .. OfStruct<Guid>(WriteGuid, (ref text) => GuidText.TryRead(text.ReadText("a Guid"), out var value) ? value : text.Refuse<Guid>("a Guid")),
        .. OfStruct<DateTime>(WriteDateTime, (ref text) => ReadDateTime(ref text)),
        .. OfStruct<DateTimeOffset>((ref text, value) => WriteDateTime(ref text, value.UtcDateTime), (ref text) => new DateTimeOffset(ReadDateTime(ref text))),
        .. OfStruct<DateOnly>(WriteDateOnly, ReadDateOnly),
        .. OfStruct<TimeOnly>(WriteTimeOnly, ReadTimeOnly),
        .. OfStruct<TimeSpan>((ref text, value) => text.Write(value.Ticks), (ref text) => text.ReadTimeSpan()),
        new ElementForm<string?>(WriteString, (ref text) => text.IsNull ? null : text.ReadString()),
        new ElementForm<byte[]?>(WriteBytes, (ref text) => text.IsNull ? null : text.ReadBytes()),
    ];

    internal static ElementForm<T> Of<T>() => Found<T>.Form;

    private static object[] OfStruct<T>(ElementWriter<T> write, ElementReader<T> read)
        where T : struct
        =>
        [
            new ElementForm<T>(write, read),
            new ElementForm<T?>(
                (ref text, value) =>
                {
                    if (value is { } present)
                    {
                        write(ref text, present);
                    }
                    else
                    {
                        text.WriteNull();
                    }
                },
                (ref text) => text.IsNull ? null : read(ref text)),
        ];

    private static void WriteDecimal(ref ArrayWriter text, decimal value)
    {
        Span<byte> digits = stackalloc byte[DecimalText.MaxLength];
        text.WritePlain(digits[..DecimalText.Write(value, digits)]);
    }

    private static void WriteGuid(ref ArrayWriter text, Guid value)
    {
        Span<byte> digits = stackalloc byte[GuidText.Length];
        GuidText.Write(value, digits);
        text.WritePlain(digits);
    }

    private static void WriteDateTime(ref ArrayWriter text, DateTime value)
    {
        Span<byte> digits = stackalloc byte[DateTimeText.Length];
        DateTimeText.Write(DateTimeText.ToUtc(value), digits);
        text.WritePlain(digits);
    }

    private static DateTime ReadDateTime(ref ArrayReader text)
    {
        const string Expected = "a date and time as text (yyyy-MM-dd HH:mm:ss)";
        return DateTimeText.TryReadUtc(text.ReadText(Expected), out var value) ? value : text.Refuse<DateTime>(Expected);
    }

    private static void WriteDateOnly(ref ArrayWriter text, DateOnly value)
    {
        Span<byte> digits = stackalloc byte[DateTimeText.DateLength];
        DateTimeText.Write(value, digits);
        text.WritePlain(digits);
    }

    private static DateOnly ReadDateOnly(ref ArrayReader text)
    {
        const string Expected = "a date as text (yyyy-MM-dd)";
        return DateTimeText.TryRead(text.ReadText(Expected), out DateOnly value) ? value : text.Refuse<DateOnly>(Expected);
    }

    private static void WriteTimeOnly(ref ArrayWriter text, TimeOnly value)
    {
        Span<byte> digits = stackalloc byte[DateTimeText.TimeLength];
        DateTimeText.Write(value, digits);
        text.WritePlain(digits);
    }

    private static TimeOnly ReadTimeOnly(ref ArrayReader text)
    {
        const string Expected = "a time of day as text (HH:mm:ss)";
        return DateTimeText.TryRead(text.ReadText(Expected), out TimeOnly value) ? value : text.Refuse<TimeOnly>(Expected);
    }

    private static void WriteString(ref ArrayWriter text, string? value)
    {
        if (value is null)
        {
            text.WriteNull();
        }
        else
        {
            text.Write(value.AsSpan());
        }
    }

    private static void WriteBytes(ref ArrayWriter text, byte[]? value)
    {
        if (value is null)
        {
            text.WriteNull();
        }
        else
        {
            text.WritePlain(Encoding.ASCII.GetBytes(Convert.ToHexString(value)));
        }
    }

    private static class Found<T>
    {
        internal static readonly ElementForm<T> Form = All.OfType<ElementForm<T>>().Single();
    }
}
