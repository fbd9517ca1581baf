using System.Diagnostics;
using Orm.Drivers;
using Orm.PostgreSql.Values;
using Orm.PostgreSql.Values.Arrays;

namespace Orm.PostgreSql.Copying;

/// <summary>A row of a copy, its values written as they come. They have the types that parameters have.</summary>
internal struct CopyParameters(CopyBuffer buffer, CopyColumns columns) : IParameters
{
    private int last;

    /// <summary>The number of the column that was written last.</summary>
    internal readonly int Last => last;

    public void SetNull(int number) => At(number).WriteNull();

    public void Set(int number, bool value) => At(number).Write(value);

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

    public void Set(int number, sbyte value) => At(number).Write((short)value);

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

    public void Set(int number, byte value) => At(number).Write((short)value);

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

    public void Set(int number, short value) => At(number).Write(value);

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

    public void Set(int number, ushort value) => At(number).Write((int)value);

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

    public void Set(int number, int value) => At(number).Write(value);

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

    public void Set(int number, uint value) => At(number).Write((long)value);

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

    public void Set(int number, long value) => At(number).Write(value);

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

    public void Set(int number, ulong value) => At(number).Write((decimal)value);

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

    public void Set(int number, float value) => At(number).Write(value);

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

    public void Set(int number, double value) => At(number).Write(value);

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

    public void Set(int number, decimal value) => At(number).Write(value);

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

    public void Set(int number, Guid value) => At(number).Write(value);

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

    public void Set(int number, DateOnly value) => At(number).Write(value);

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

    public void Set(int number, TimeOnly value) => At(number).Write(value);

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

    public void Set(int number, TimeSpan value) => At(number).Write(value);

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

    public void Set(int number, DateTime value) => At(number).WriteInstant(value);

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

    public void Set(int number, DateTimeOffset value) => At(number).WriteInstant(value.UtcDateTime);

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

    public void Set(int number, char value) => Set(number, value.ToString());

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

    public void SetLocal(int number, DateTime value) => At(number).WriteClock(value);

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

    public void SetBytes(int number, Guid value) => At(number).Write(value);

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

    public void Set(int number, string? value)
    {
        if (value is null)
        {
            SetNull(number);
            return;
        }

        ValueCheck.Check(number, value);
        if (columns.IsJsonb(number))
        {
            At(number).WriteJsonb(value);
        }
        else
        {
            At(number).Write(value);
        }
    }

    public void Set(int number, byte[]? value)
    {
        if (value is null)
        {
            SetNull(number);
            return;
        }

        ValueCheck.Check(number, value);
        At(number).Write(value);
    }

    public void SetArray<T>(int number, T[]? value)
    {
        if (value is null)
        {
            SetNull(number);
            return;
        }

        CopyArray.Write(At(number), number, columns.ElementOf(number), value);
    }

    // What comes out of order would be another column's.
    private CopyBuffer At(int number)
    {
        if (number != last + 1)
        {
            throw new UnreachableException();
        }

        last = number;
        return buffer;
    }
}
