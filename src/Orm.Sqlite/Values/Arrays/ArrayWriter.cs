using System.Buffers;
using System.Globalization;
using System.Text.Unicode;
using Orm.Drivers;

namespace Orm.Sqlite.Values.Arrays;

/// <summary>An array as JSON, in UTF-8 and without blanks, so that equal arrays are equal texts.</summary>
internal struct ArrayWriter(int number, int most = SqliteParameters.MostBytes)
{
    // More than any number takes.
    private const int NumberLength = 32;

    private static readonly SearchValues<byte> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(character => (byte)character), (byte)'"', (byte)'\\']);

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(256);
    private int length;

    internal readonly ReadOnlySpan<byte> Text => buffer.AsSpan(0, length);

    internal readonly void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    internal void Write<T>(ReadOnlySpan<T> values)
    {
        var write = ElementForms.Of<T>().Write;
        Append("["u8);
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0)
            {
                Append(","u8);
            }

            write(ref this, values[i]);
        }

        Append("]"u8);
    }

    internal void WriteNull() => Append("null"u8);

    internal void Write(long value)
    {
        value.TryFormat(Reserve(NumberLength), out var written, default, CultureInfo.InvariantCulture);
        length += written;
    }

    internal void Write(ulong value) => Write(value <= long.MaxValue
        ? (long)value
        : throw new ParameterValueException(number, "holds a ulong above 2^63-1, which SQLite's INTEGER can't hold"));

    // With a point or an exponent, so that SQLite takes it for a REAL. 9e999 is how SQLite itself writes an infinity as JSON.
    internal void Write(double value)
    {
        if (!double.IsFinite(value))
        {
            Append(
                double.IsNaN(value) ? throw new ParameterValueException(number, "holds NaN, for which SQLite and JSON have no number")
                : value > 0 ? "9e999"u8
                : "-9e999"u8);
            return;
        }

        // Adding zero takes the sign from a negative one.
        (value + 0.0).TryFormat(Reserve(NumberLength), out var written, "R", CultureInfo.InvariantCulture);
        var isWhole = !buffer.AsSpan(length, written).ContainsAny((byte)'.', (byte)'E');
        length += written;
        if (isWhole)
        {
            Append(".0"u8);
        }
    }

    /// <summary>Writes a text in which nothing needs to be escaped.</summary>
    internal void WritePlain(ReadOnlySpan<byte> text)
    {
        Append("\""u8);
        Append(text);
        Append("\""u8);
    }

    internal void Write(ReadOnlySpan<char> text)
    {
        Append("\""u8);
        if (Utf8.FromUtf16(text, Reserve(MostBytesOf(text)), out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            throw new ParameterValueException(number, "holds half of a surrogate pair, which has no UTF-8");
        }

        if (buffer.AsSpan(length, written).ContainsAny(Escaped))
        {
            WriteEscaped(buffer.AsSpan(length, written).ToArray());
        }
        else
        {
            length += written;
        }

        Append("\""u8);
    }

    // The greatest texts are counted, since three bytes for each of their characters would be too many to ask for.
    private static long MostBytesOf(ReadOnlySpan<char> text)
    {
        const int MaxBytesPerChar = 3;
        const int MostGuessed = 1 << 20;
        return text.Length > MostGuessed ? Utf8Length.Of(text) : text.Length * MaxBytesPerChar;
    }

    private void WriteEscaped(ReadOnlySpan<byte> text)
    {
        foreach (var character in text)
        {
            switch (character)
            {
                case 0: throw new ParameterValueException(number, "holds the character NUL, at which databases cut a text");
                case (byte)'"': Append("\\\""u8); break;
                case (byte)'\\': Append("\\\\"u8); break;
                case (byte)'\n': Append("\\n"u8); break;
                case (byte)'\r': Append("\\r"u8); break;
                case (byte)'\t': Append("\\t"u8); break;
                case < (byte)' ':
                    Append("\\u00"u8);
                    character.TryFormat(Reserve(2), out var written, "x2", CultureInfo.InvariantCulture);
                    length += written;
                    break;
                default: Append([character]); break;
            }
        }
    }

    private void Append(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Reserve(text.Length));
        length += text.Length;
    }

    private Span<byte> Reserve(long count)
    {
        if (buffer.Length - length < count)
        {
            SqliteParameters.RefuseTooLong(number, length + count, most);
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(length + count, 2L * buffer.Length)));
            Text.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        return buffer.AsSpan(length);
    }
}
