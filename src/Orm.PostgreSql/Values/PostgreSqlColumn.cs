using Npgsql;
using Orm.Drivers;
using Orm.PostgreSql.Values.Arrays;
using Orm.PostgreSql.Values.Binary;

namespace Orm.PostgreSql.Values;

/// <summary>
/// One column of the current row. Reads its own type at once, and another one where the value fits the type asked for without
/// loss; anything else is a <see cref="ColumnValueException"/>. Npgsql itself would cut 5.5 to an int.
/// </summary>
internal readonly partial struct PostgreSqlColumn(NpgsqlDataReader reader, ColumnBytes bytes, int ordinal)
{
    private uint Type => reader.GetDataTypeOID(ordinal);

    internal object ToObject()
    {
        try
        {
            return reader.GetValue(ordinal);
        }
        catch (InvalidCastException error)
        {
            throw new ColumnValueException(ordinal, $"holds {Describe()}, which has no type in C# here; cast it to text in the query", error);
        }
    }

    internal bool ToBoolean() => Type == TypeOid.Bool ? ReadNumber<bool, BinaryBoolean>("bool") : ReadNumber<bool>("bool");

    internal long ToInteger(long min, long max, string type)
    {
        var value = Type is TypeOid.Int4 or TypeOid.Int8 or TypeOid.Int2 ? ReadNumber<long, BinaryInteger>(type) : ForeignInteger(type);
        if (value < min || value > max)
        {
            ThrowRange(type);
        }

        return value;
    }

    internal ulong ToUInt64()
    {
        if (Type != TypeOid.Numeric)
        {
            return (ulong)ToInteger(0, long.MaxValue, "ulong");
        }

        var value = ReadNumber<decimal, BinaryNumeric>("ulong");
        if (value is < 0 or > ulong.MaxValue || !decimal.IsInteger(value))
        {
            ThrowRange("ulong");
        }

        return (ulong)value;
    }

    internal double ToDouble() => Type switch
    {
        TypeOid.Float8 => ReadNumber<double, BinaryDouble>("double"),
        TypeOid.Float4 => ReadNumber<float>("double"),
        TypeOid.Numeric => (double)ReadNumber<decimal, BinaryNumeric>("double"),
        _ => ToInteger(-(1L << 53), 1L << 53, "double"),
    };

    internal float ToSingle()
    {
        if (Type == TypeOid.Float4)
        {
            return ReadNumber<float>("float");
        }

        var value = ToDouble();
        var single = (float)value;
        if (float.IsInfinity(single) && !double.IsInfinity(value))
        {
            ThrowRange("float");
        }

        return single;
    }

    internal decimal ToDecimal()
    {
        switch (Type)
        {
            case TypeOid.Numeric:
                return ReadNumber<decimal, BinaryNumeric>("decimal");
            case TypeOid.Money:
                return ReadNumber<decimal>("decimal");
            case TypeOid.Float4 or TypeOid.Float8:
                var real = ToDouble();
                if (!(Math.Abs(real) < 7.9e28))
                {
                    ThrowRange("decimal");
                }

                return (decimal)real;
            default:
                return ToInteger(long.MinValue, long.MaxValue, "decimal");
        }
    }

    /// <summary>The same of what was calculated: rounded where it has more decimals than fit.</summary>
    internal decimal ToComputedDecimal()
    {
        if (Type != TypeOid.Numeric)
        {
            return ToDecimal();
        }

        try
        {
            return bytes.Read<decimal, BinaryNumeric>(reader, ordinal);
        }
        catch (OverflowException)
        {
            using var numeric = reader.GetStream(ordinal);
            if (!RoundedNumeric.TryRead(numeric, out var rounded))
            {
                ThrowRange("decimal");
            }

            return rounded;
        }
    }

    internal char ToChar()
    {
        var text = ToText();
        if (text.Length != 1)
        {
            Throw("one character that is a char");
        }

        return text[0];
    }

    internal string ToText() => Type is TypeOid.Text or TypeOid.VarChar && bytes.IsUtf8 ? ReadText() : Read<string>("text");

    internal byte[] ToBytes() => Read<byte[]>("bytes");

    internal Guid ToGuid()
    {
        if (Type is TypeOid.Text or TypeOid.VarChar && Guid.TryParse(ToText(), out var parsed))
        {
            return parsed;
        }

        return Type == TypeOid.Uuid ? Read<Guid, BinaryUuid>("a Guid") : Read<Guid>("a Guid");
    }

    /// <summary>An instant; a reading without a time zone is UTC.</summary>
    internal DateTime ToDateTime() => DateTime.SpecifyKind(ReadTimestamp("a date and time"), DateTimeKind.Utc);

    internal DateTime ToLocalDateTime()
    {
        if (Type == TypeOid.TimestampTz)
        {
            Throw("a date and time without a time zone");
        }

        return DateTime.SpecifyKind(ReadTimestamp("a date and time without a time zone"), DateTimeKind.Unspecified);
    }

    internal DateOnly ToDateOnly()
    {
        if (Type != TypeOid.Date)
        {
            Throw("a date");
        }

        return Read<DateOnly>("a date");
    }

    internal TimeOnly ToTimeOnly() => Read<TimeOnly>("a time of day");

    internal TimeSpan ToTimeSpan() => Read<TimeSpan>("an interval of days and less");

    internal T[] ToArray<T>()
    {
        try
        {
            return ArrayForm<T>.Instance.Read(reader, ordinal);
        }
        catch (Exception error) when (IsUnreadable(error) || error is InvalidOperationException)
        {
            throw Failure($"an array of {typeof(T).Name}", error);
        }
    }

    private long ForeignInteger(string type)
    {
        switch (Type)
        {
            case TypeOid.Numeric:
                var number = ReadNumber<decimal, BinaryNumeric>(type);
                if (decimal.IsInteger(number) && number is >= long.MinValue and <= long.MaxValue)
                {
                    return (long)number;
                }

                break;
            case TypeOid.Float4 or TypeOid.Float8:
                // 2^63 itself is a double and not a long.
                var real = ToDouble();
                if (double.IsInteger(real) && real >= long.MinValue && real < -(double)long.MinValue)
                {
                    return (long)real;
                }

                break;
        }

        Throw($"a value of type {type}");
        return 0;
    }

    private string ReadText()
    {
        try
        {
            return bytes.ReadText(reader, ordinal);
        }
        catch (Exception error) when (IsUnreadable(error))
        {
            throw Failure("text", error);
        }
    }

    private DateTime ReadTimestamp(string expected)
        => Type is TypeOid.TimestampTz or TypeOid.Timestamp ? Read<DateTime, BinaryTimestamp>(expected) : Read<DateTime>(expected);

    private T Read<T, TForm>(string expected)
        where T : struct
        where TForm : IBinaryForm<T>
    {
        try
        {
            return bytes.Read<T, TForm>(reader, ordinal);
        }
        catch (Exception error) when (IsUnreadable(error))
        {
            throw Failure(expected, error);
        }
    }

    private T ReadNumber<T, TForm>(string type)
        where T : struct
        where TForm : IBinaryForm<T>
    {
        try
        {
            return bytes.Read<T, TForm>(reader, ordinal);
        }
        catch (Exception error) when (IsUnreadable(error))
        {
            throw Failure($"a value of type {type}", error);
        }
    }

    private T Read<T>(string expected)
    {
        try
        {
            return reader.GetFieldValue<T>(ordinal);
        }
        catch (Exception error) when (IsUnreadable(error))
        {
            throw Failure(expected, error);
        }
    }

    // The words are put together only where they are needed.
    private T ReadNumber<T>(string type)
    {
        try
        {
            return reader.GetFieldValue<T>(ordinal);
        }
        catch (Exception error) when (IsUnreadable(error))
        {
            throw Failure($"a value of type {type}", error);
        }
    }
}
