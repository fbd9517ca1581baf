using Orm.Drivers;

namespace Orm.Querying;

/// <summary>A row whose columns stand in another order than its reader asks for them.</summary>
internal struct MappedRow<TRow>(TRow row, int[] ordinals) : IRow
    where TRow : struct, IRow
{
    private TRow row = row;

    public readonly int FieldCount => ordinals.Length;

    public string GetName(int ordinal) => row.GetName(ordinals[ordinal]);

    public bool IsNull(int ordinal) => row.IsNull(ordinals[ordinal]);

    public object? GetValue(int ordinal) => row.GetValue(ordinals[ordinal]);

    public bool GetBoolean(int ordinal)
    {
        try
        {
            return row.GetBoolean(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public bool? GetBooleanOrNull(int ordinal)
    {
        try
        {
            return row.GetBooleanOrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public sbyte GetSByte(int ordinal)
    {
        try
        {
            return row.GetSByte(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public sbyte? GetSByteOrNull(int ordinal)
    {
        try
        {
            return row.GetSByteOrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public byte GetByte(int ordinal)
    {
        try
        {
            return row.GetByte(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public byte? GetByteOrNull(int ordinal)
    {
        try
        {
            return row.GetByteOrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public short GetInt16(int ordinal)
    {
        try
        {
            return row.GetInt16(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public short? GetInt16OrNull(int ordinal)
    {
        try
        {
            return row.GetInt16OrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public ushort GetUInt16(int ordinal)
    {
        try
        {
            return row.GetUInt16(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public ushort? GetUInt16OrNull(int ordinal)
    {
        try
        {
            return row.GetUInt16OrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public int GetInt32(int ordinal)
    {
        try
        {
            return row.GetInt32(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public int? GetInt32OrNull(int ordinal)
    {
        try
        {
            return row.GetInt32OrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public uint GetUInt32(int ordinal)
    {
        try
        {
            return row.GetUInt32(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public uint? GetUInt32OrNull(int ordinal)
    {
        try
        {
            return row.GetUInt32OrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public long GetInt64(int ordinal)
    {
        try
        {
            return row.GetInt64(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public long? GetInt64OrNull(int ordinal)
    {
        try
        {
            return row.GetInt64OrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public ulong GetUInt64(int ordinal)
    {
        try
        {
            return row.GetUInt64(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public ulong? GetUInt64OrNull(int ordinal)
    {
        try
        {
            return row.GetUInt64OrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public float GetSingle(int ordinal)
    {
        try
        {
            return row.GetSingle(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public float? GetSingleOrNull(int ordinal)
    {
        try
        {
            return row.GetSingleOrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public double GetDouble(int ordinal)
    {
        try
        {
            return row.GetDouble(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public double? GetDoubleOrNull(int ordinal)
    {
        try
        {
            return row.GetDoubleOrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public decimal GetDecimal(int ordinal)
    {
        try
        {
            return row.GetDecimal(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public decimal? GetDecimalOrNull(int ordinal)
    {
        try
        {
            return row.GetDecimalOrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public decimal GetComputedDecimal(int ordinal)
    {
        try
        {
            return row.GetComputedDecimal(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public decimal? GetComputedDecimalOrNull(int ordinal)
    {
        try
        {
            return row.GetComputedDecimalOrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public char GetChar(int ordinal)
    {
        try
        {
            return row.GetChar(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public char? GetCharOrNull(int ordinal)
    {
        try
        {
            return row.GetCharOrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public Guid GetGuid(int ordinal)
    {
        try
        {
            return row.GetGuid(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public Guid? GetGuidOrNull(int ordinal)
    {
        try
        {
            return row.GetGuidOrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public DateTime GetDateTime(int ordinal)
    {
        try
        {
            return row.GetDateTime(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public DateTime? GetDateTimeOrNull(int ordinal)
    {
        try
        {
            return row.GetDateTimeOrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public DateTimeOffset GetDateTimeOffset(int ordinal)
    {
        try
        {
            return row.GetDateTimeOffset(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public DateTimeOffset? GetDateTimeOffsetOrNull(int ordinal)
    {
        try
        {
            return row.GetDateTimeOffsetOrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public DateOnly GetDateOnly(int ordinal)
    {
        try
        {
            return row.GetDateOnly(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public DateOnly? GetDateOnlyOrNull(int ordinal)
    {
        try
        {
            return row.GetDateOnlyOrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public TimeOnly GetTimeOnly(int ordinal)
    {
        try
        {
            return row.GetTimeOnly(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public TimeOnly? GetTimeOnlyOrNull(int ordinal)
    {
        try
        {
            return row.GetTimeOnlyOrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public TimeSpan GetTimeSpan(int ordinal)
    {
        try
        {
            return row.GetTimeSpan(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public TimeSpan? GetTimeSpanOrNull(int ordinal)
    {
        try
        {
            return row.GetTimeSpanOrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public DateTime GetLocalDateTime(int ordinal)
    {
        try
        {
            return row.GetLocalDateTime(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public DateTime? GetLocalDateTimeOrNull(int ordinal)
    {
        try
        {
            return row.GetLocalDateTimeOrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public string GetString(int ordinal)
    {
        try
        {
            return row.GetString(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public string? GetStringOrNull(int ordinal)
    {
        try
        {
            return row.GetStringOrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public byte[] GetBytes(int ordinal)
    {
        try
        {
            return row.GetBytes(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public byte[]? GetBytesOrNull(int ordinal)
    {
        try
        {
            return row.GetBytesOrNull(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public T[] GetArray<T>(int ordinal)
    {
        try
        {
            return row.GetArray<T>(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    public T[]? GetArrayOrNull<T>(int ordinal)
    {
        try
        {
            return row.GetArrayOrNull<T>(ordinals[ordinal]);
        }
        catch (ColumnValueException error)
        {
            throw At(error, ordinal);
        }
    }

    // Errors name the column that was asked for.
    private static ColumnValueException At(ColumnValueException error, int ordinal)
    {
        error.Ordinal = ordinal;
        return error;
    }
}
