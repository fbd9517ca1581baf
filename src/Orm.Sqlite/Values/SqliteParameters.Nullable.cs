namespace Orm.Sqlite.Values;

// Each type once more, with NULL for null.
internal partial struct SqliteParameters
{
    public void Set(int number, bool? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void Set(int number, sbyte? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void Set(int number, byte? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void Set(int number, short? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void Set(int number, ushort? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void Set(int number, int? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void Set(int number, uint? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void Set(int number, long? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void Set(int number, ulong? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void Set(int number, float? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void Set(int number, double? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void Set(int number, decimal? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void Set(int number, char? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void Set(int number, Guid? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void Set(int number, DateTime? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void Set(int number, DateTimeOffset? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void Set(int number, DateOnly? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void Set(int number, TimeOnly? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void Set(int number, TimeSpan? value)
    {
        if (value is { } present)
        {
            Set(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void SetLocal(int number, DateTime? value)
    {
        if (value is { } present)
        {
            SetLocal(number, present);
        }
        else
        {
            SetNull(number);
        }
    }

    public void SetBytes(int number, Guid? value)
    {
        if (value is { } present)
        {
            SetBytes(number, present);
        }
        else
        {
            SetNull(number);
        }
    }
}
