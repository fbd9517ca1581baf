using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Orm.Drivers;
using Orm.Sqlite.Native;
using Orm.Sqlite.Values.Arrays;

namespace Orm.Sqlite.Values;

/// <summary>
/// One column of the current row. Reads its own storage class at once, and another one where the value fits the type asked
/// for without loss; anything else is a <see cref="ColumnValueException"/>.
/// </summary>
internal readonly struct SqliteValue
{
    private readonly nint pointer;
    private readonly int ordinal;
    private readonly StorageClass storage;

    internal SqliteValue(nint statement, int ordinal)
    {
        this.ordinal = ordinal;
        pointer = Sqlite3.ColumnValue(statement, ordinal);
        storage = Sqlite3.ValueType(pointer);
    }

    internal bool IsNull => storage == StorageClass.Null;

    /// <summary>The value in its own storage class.</summary>
    internal object? ToObject() => storage switch
    {
        StorageClass.Integer => Sqlite3.ValueInt64(pointer),
        StorageClass.Real => Sqlite3.ValueDouble(pointer),
        StorageClass.Text => ToText(),
        StorageClass.Blob => Sqlite3.ValueBlob(pointer).ToArray(),
        StorageClass.Null => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal bool ToBoolean() => ToInteger(0, 1, "bool") != 0;

    internal long ToInteger(long min, long max, string type)
    {
        var value = storage == StorageClass.Integer ? Sqlite3.ValueInt64(pointer) : ForeignInteger(type);
        if (value < min || value > max)
        {
            ThrowRange(type);
        }

        return value;
    }

    internal double ToDouble(string type = "double")
        => storage == StorageClass.Real ? Sqlite3.ValueDouble(pointer) : ForeignDouble(type);

    internal float ToSingle()
    {
        var value = ToDouble("float");
        var single = (float)value;
        if (float.IsInfinity(single) && !double.IsInfinity(value))
        {
            ThrowRange("float");
        }

        return single;
    }

    internal decimal ToDecimal()
        => storage == StorageClass.Text && DecimalText.TryRead(Sqlite3.ValueText(pointer), out var value) ? value : ForeignDecimal();

    internal char ToChar()
    {
        var text = ToText();
        if (text.Length != 1)
        {
            Throw("one character that is a char");
        }

        return text[0];
    }

    internal Guid ToGuid()
    {
        if (storage == StorageClass.Text && GuidText.TryRead(Sqlite3.ValueText(pointer), out var value))
        {
            return value;
        }

        if (storage == StorageClass.Blob && Sqlite3.ValueBlob(pointer) is { Length: GuidText.BytesLength } bytes)
        {
            return new Guid(bytes, bigEndian: true);
        }

        Throw("a Guid");
        return default;
    }

    internal DateTime ToDateTime()
    {
        if (storage != StorageClass.Text || !DateTimeText.TryReadUtc(Sqlite3.ValueText(pointer), out var value))
        {
            Throw("a date and time as text (yyyy-MM-dd HH:mm:ss); map a number to a long or a double property instead");
            return default;
        }

        return value;
    }

    internal DateTime ToLocalDateTime()
    {
        if (storage != StorageClass.Text || !DateTimeText.TryReadLocal(Sqlite3.ValueText(pointer), out var value))
        {
            Throw("a date and time as text without an offset (yyyy-MM-dd HH:mm:ss); map a number to a long or a double property instead");
            return default;
        }

        return value;
    }

    internal DateOnly ToDateOnly()
    {
        if (storage != StorageClass.Text || !DateTimeText.TryRead(Sqlite3.ValueText(pointer), out DateOnly value))
        {
            Throw("a date as text (yyyy-MM-dd)");
            return default;
        }

        return value;
    }

    internal TimeOnly ToTimeOnly()
    {
        if (storage != StorageClass.Text || !DateTimeText.TryRead(Sqlite3.ValueText(pointer), out TimeOnly value))
        {
            Throw("a time of day as text (HH:mm:ss)");
            return default;
        }

        return value;
    }

    internal TimeSpan ToTimeSpan()
        => storage == StorageClass.Text
            && TimeSpan.TryParseExact(Encoding.UTF8.GetString(Sqlite3.ValueText(pointer)), "c", CultureInfo.InvariantCulture, out var value)
            ? value
            : new TimeSpan(ToInteger(long.MinValue, long.MaxValue, "TimeSpan"));

    internal string ToText()
    {
        if (storage is StorageClass.Null or StorageClass.Blob)
        {
            Throw("text");
        }

        var bytes = Sqlite3.ValueText(pointer);
        if (Ascii.IsValid(bytes))
        {
            return string.Create(bytes.Length, bytes, static (text, ascii) => Ascii.ToUtf16(ascii, text, out _));
        }

        if (!Utf8.IsValid(bytes))
        {
            Throw("text in UTF-8");
        }

        return Encoding.UTF8.GetString(bytes);
    }

    internal byte[] ToBytes()
    {
        if (storage != StorageClass.Blob)
        {
            Throw("bytes");
        }

        return Sqlite3.ValueBlob(pointer).ToArray();
    }

    internal T[] ToArray<T>()
    {
        if (storage != StorageClass.Text)
        {
            Throw("an array as a JSON text ([1, 2])");
        }

        return ArrayReader.Read<T>(Sqlite3.ValueText(pointer), ordinal);
    }

    private long ForeignInteger(string type)
    {
        if (storage == StorageClass.Real)
        {
            // 2^63 itself is a double and not a long.
            var real = Sqlite3.ValueDouble(pointer);
            if (double.IsInteger(real) && real >= long.MinValue && real < -(double)long.MinValue)
            {
                return (long)real;
            }
        }
        else if (storage == StorageClass.Text
            && long.TryParse(Sqlite3.ValueText(pointer), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return integer;
        }

        Throw($"a value of type {type}");
        return 0;
    }

    private double ForeignDouble(string type)
    {
        if (storage == StorageClass.Integer)
        {
            var integer = Sqlite3.ValueInt64(pointer);
            if (integer is >= -(1L << 53) and <= 1L << 53)
            {
                return integer;
            }
        }
        else if (storage == StorageClass.Text
            && double.TryParse(
                Sqlite3.ValueText(pointer), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var real)
            && double.IsFinite(real))
        {
            return real;
        }

        Throw($"a value of type {type}");
        return 0;
    }

    private decimal ForeignDecimal()
    {
        if (storage == StorageClass.Integer)
        {
            return Sqlite3.ValueInt64(pointer);
        }

        if (storage == StorageClass.Real && DecimalText.TryConvert(Sqlite3.ValueDouble(pointer), out var value))
        {
            return value;
        }

        Throw("a value of type decimal");
        return 0;
    }

    [DoesNotReturn]
    private void ThrowRange(string type)
        => throw new ColumnValueException(ordinal, $"holds {Describe()} out of the range of {type}") { Value = Literal() };

    [DoesNotReturn]
    private void Throw(string expected)
        => throw new ColumnValueException(ordinal, $"holds {Describe()} instead of {expected}") { Value = Literal() };

    private string Describe() => storage switch
    {
        StorageClass.Integer => "an INTEGER",
        StorageClass.Real => "a REAL",
        StorageClass.Text => "a TEXT",
        StorageClass.Blob => "a BLOB",
        StorageClass.Null => "NULL",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string? Literal() => storage switch
    {
        StorageClass.Integer => Sqlite3.ValueInt64(pointer).ToString(CultureInfo.InvariantCulture),
        StorageClass.Real => Sqlite3.ValueDouble(pointer).ToString(CultureInfo.InvariantCulture),
        StorageClass.Text => $"'{Encoding.UTF8.GetString(Sqlite3.ValueText(pointer))}'",
        StorageClass.Blob => $"{Sqlite3.ValueBlob(pointer).Length} bytes",
        StorageClass.Null => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
