using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Unicode;
using Orm.Drivers;
using Orm.Sqlite.Native;
using Orm.Sqlite.Values.Arrays;

namespace Orm.Sqlite.Values;

/// <summary>
/// The parameters of a prepared statement, bound on the native handle. Texts are encoded on the stack, and either kept by the
/// connection until the statement has run or copied by SQLite.
/// </summary>
internal partial struct SqliteParameters(nint statement, KeptTexts? kept) : IParameters
{
    private const int StackLength = 512;

    /// <summary>The most bytes that a value may have: the library's own limit as it is built.</summary>
    internal const int MostBytes = 1_000_000_000;

    /// <summary>From this many bytes on a value is not left bound after the statement ran.</summary>
    private const int LargeLength = 4096;

    /// <summary>Whether a bound value is worth freeing before the next use.</summary>
    internal bool HasLarge { get; private set; }

    /// <summary>The first code that was not <see cref="ResultCode.Ok"/>.</summary>
    internal int Code { get; private set; }

    public void SetNull(int number) => Check(Sqlite3.BindNull(statement, number));

    public void Set(int number, bool value) => Set(number, value ? 1L : 0L);

    public void Set(int number, sbyte value) => Set(number, (long)value);

    public void Set(int number, byte value) => Set(number, (long)value);

    public void Set(int number, short value) => Set(number, (long)value);

    public void Set(int number, ushort value) => Set(number, (long)value);

    public void Set(int number, int value) => Set(number, (long)value);

    public void Set(int number, uint value) => Set(number, (long)value);

    public void Set(int number, long value) => Check(Sqlite3.BindInt64(statement, number, value));

    public void Set(int number, ulong value) => Set(number, value <= long.MaxValue
        ? (long)value
        : throw new ParameterValueException(number, "is a ulong above 2^63-1, which SQLite's INTEGER can't hold"));

    public void Set(int number, float value) => Set(number, (double)value);

    public void Set(int number, double value) => Check(Sqlite3.BindDouble(statement, number, !double.IsNaN(value)
        ? value
        : throw new ParameterValueException(number, "is NaN, which SQLite would keep as NULL")));

    public void Set(int number, decimal value)
    {
        Span<byte> text = stackalloc byte[DecimalText.MaxLength];
        SetText(number, text[..DecimalText.Write(value, text)]);
    }

    public void Set(int number, char value) => SetChars(number, [value]);

    public void Set(int number, Guid value)
    {
        Span<byte> text = stackalloc byte[GuidText.Length];
        GuidText.Write(value, text);
        SetText(number, text);
    }

    public void Set(int number, DateTime value) => SetLocal(number, DateTimeText.ToUtc(value));

    public void Set(int number, DateTimeOffset value) => SetLocal(number, value.UtcDateTime);

    public void Set(int number, DateOnly value)
    {
        Span<byte> text = stackalloc byte[DateTimeText.DateLength];
        DateTimeText.Write(value, text);
        SetText(number, text);
    }

    public void Set(int number, TimeOnly value)
    {
        Span<byte> text = stackalloc byte[DateTimeText.TimeLength];
        DateTimeText.Write(value, text);
        SetText(number, text);
    }

    public void Set(int number, TimeSpan value) => Set(number, value.Ticks);

    public void SetLocal(int number, DateTime value)
    {
        Span<byte> text = stackalloc byte[DateTimeText.Length];
        DateTimeText.Write(value, text);
        SetText(number, text);
    }

    public void SetBytes(int number, Guid value)
    {
        Span<byte> bytes = stackalloc byte[GuidText.BytesLength];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        Check(Sqlite3.BindBlob(statement, number, bytes));
    }

    public void Set(int number, string? value)
    {
        if (value is null)
        {
            SetNull(number);
        }
        else
        {
            SetChars(number, value);
        }
    }

    public void Set(int number, byte[]? value)
    {
        if (value is null)
        {
            SetNull(number);
            return;
        }

        RefuseTooLong(number, value.Length);
        HasLarge |= value.Length >= LargeLength;
        Check(Sqlite3.BindBlob(statement, number, value));
    }

    public void SetArray<T>(int number, T[]? value)
    {
        if (value is null)
        {
            SetNull(number);
            return;
        }

        var text = new ArrayWriter(number);
        try
        {
            text.Write(value);
            RefuseTooLong(number, text.Text.Length);
            HasLarge |= text.Text.Length >= LargeLength;
            SetText(number, text.Text);
        }
        finally
        {
            text.Dispose();
        }
    }

    [SkipLocalsInit]
    private void SetChars(int number, ReadOnlySpan<char> value)
    {
        const int MaxBytesPerChar = 3;
        if (value.Length > StackLength / MaxBytesPerChar)
        {
            SetLongChars(number, value);
            return;
        }

        Span<byte> text = stackalloc byte[StackLength];
        SetText(number, text[..Encode(number, value, text)]);
    }

    private void SetLongChars(int number, ReadOnlySpan<char> value)
    {
        var length = ByteCount(number, value);
        HasLarge |= length >= LargeLength;
        var text = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            SetText(number, text.AsSpan(0, Encode(number, value, text)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(text);
        }
    }

    private static int ByteCount(int number, ReadOnlySpan<char> value)
    {
        var length = Utf8Length.Of(value);
        RefuseTooLong(number, length);
        return (int)length;
    }

    internal static void RefuseTooLong(int number, long length, int most = MostBytes)
    {
        if (length > most)
        {
            throw new ParameterValueException(number, "has more than the 1 GB that SQLite keeps as a value");
        }
    }

    private static int Encode(int number, ReadOnlySpan<char> value, Span<byte> destination)
    {
        if (Utf8.FromUtf16(value, destination, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            throw new ParameterValueException(number, ParameterValueException.HalfPair);
        }

        if (destination[..length].Contains((byte)0))
        {
            throw new ParameterValueException(number, ParameterValueException.Nul);
        }

        return length;
    }

    private void SetText(int number, ReadOnlySpan<byte> text) => Check(kept is not null && kept.TryKeep(text, out var address)
        ? Sqlite3.BindKeptText(statement, number, address, text.Length)
        : Sqlite3.BindText(statement, number, text));

    private void Check(int code)
    {
        if (code != ResultCode.Ok && Code == ResultCode.Ok)
        {
            Code = code;
        }
    }
}
