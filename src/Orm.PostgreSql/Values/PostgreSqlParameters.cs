using NpgsqlTypes;
using Orm.Drivers;
using Orm.PostgreSql.Values.Arrays;

namespace Orm.PostgreSql.Values;

/// <summary>The parameters of a command. A value has the type that its C# type has as a column, and NULL has it too.</summary>
internal readonly struct PostgreSqlParameters(ParameterList list) : IParameters
{
    /// <summary>From this length on a value is not kept after the statement ran.</summary>
    private const int LargeLength = 4096;

    public void SetNull(int number) => list.SetNull(number);

    public void Set(int number, bool value) => list.Set<bool>(number, NpgsqlDbType.Boolean, value);

    public void Set(int number, bool? value) => list.Set<bool?>(number, NpgsqlDbType.Boolean, value);

    public void Set(int number, sbyte value) => list.Set<sbyte>(number, NpgsqlDbType.Smallint, value);

    public void Set(int number, sbyte? value) => list.Set<sbyte?>(number, NpgsqlDbType.Smallint, value);

    public void Set(int number, byte value) => list.Set<byte>(number, NpgsqlDbType.Smallint, value);

    public void Set(int number, byte? value) => list.Set<byte?>(number, NpgsqlDbType.Smallint, value);

    public void Set(int number, short value) => list.Set<short>(number, NpgsqlDbType.Smallint, value);

    public void Set(int number, short? value) => list.Set<short?>(number, NpgsqlDbType.Smallint, value);

    public void Set(int number, ushort value) => list.Set<int>(number, NpgsqlDbType.Integer, value);

    public void Set(int number, ushort? value) => list.Set<int?>(number, NpgsqlDbType.Integer, value);

    public void Set(int number, int value) => list.Set<int>(number, NpgsqlDbType.Integer, value);

    public void Set(int number, int? value) => list.Set<int?>(number, NpgsqlDbType.Integer, value);

    public void Set(int number, uint value) => list.Set<long>(number, NpgsqlDbType.Bigint, value);

    public void Set(int number, uint? value) => list.Set<long?>(number, NpgsqlDbType.Bigint, value);

    public void Set(int number, long value) => list.Set<long>(number, NpgsqlDbType.Bigint, value);

    public void Set(int number, long? value) => list.Set<long?>(number, NpgsqlDbType.Bigint, value);

    public void Set(int number, ulong value) => list.Set<decimal>(number, NpgsqlDbType.Numeric, value);

    public void Set(int number, ulong? value) => list.Set<decimal?>(number, NpgsqlDbType.Numeric, value);

    public void Set(int number, float value) => list.Set<float>(number, NpgsqlDbType.Real, value);

    public void Set(int number, float? value) => list.Set<float?>(number, NpgsqlDbType.Real, value);

    public void Set(int number, double value) => list.Set<double>(number, NpgsqlDbType.Double, value);

    public void Set(int number, double? value) => list.Set<double?>(number, NpgsqlDbType.Double, value);

    public void Set(int number, decimal value) => list.Set<decimal>(number, NpgsqlDbType.Numeric, value);

    public void Set(int number, decimal? value) => list.Set<decimal?>(number, NpgsqlDbType.Numeric, value);

    public void Set(int number, Guid value) => list.Set<Guid>(number, NpgsqlDbType.Uuid, value);

    public void Set(int number, Guid? value) => list.Set<Guid?>(number, NpgsqlDbType.Uuid, value);

    public void Set(int number, DateOnly value) => list.Set<DateOnly>(number, NpgsqlDbType.Date, value);

    public void Set(int number, DateOnly? value) => list.Set<DateOnly?>(number, NpgsqlDbType.Date, value);

    public void Set(int number, char value) => SetText(number, value.ToString());

    public void Set(int number, char? value) => SetText(number, value?.ToString());

    public void Set(int number, DateTime value) => list.Set<DateTime>(number, NpgsqlDbType.TimestampTz, Microseconds.OfInstant(value));

    public void Set(int number, DateTime? value)
        => list.Set<DateTime?>(number, NpgsqlDbType.TimestampTz, value is { } present ? Microseconds.OfInstant(present) : null);

    public void Set(int number, DateTimeOffset value) => Set(number, value.UtcDateTime);

    public void Set(int number, DateTimeOffset? value) => Set(number, value?.UtcDateTime);

    public void SetLocal(int number, DateTime value) => list.Set<DateTime>(number, NpgsqlDbType.Timestamp, Microseconds.OfClock(value));

    public void SetLocal(int number, DateTime? value)
        => list.Set<DateTime?>(number, NpgsqlDbType.Timestamp, value is { } present ? Microseconds.OfClock(present) : null);

    public void Set(int number, TimeOnly value) => list.Set<TimeOnly>(number, NpgsqlDbType.Time, Microseconds.Of(value));

    public void Set(int number, TimeOnly? value)
        => list.Set<TimeOnly?>(number, NpgsqlDbType.Time, value is { } present ? Microseconds.Of(present) : null);

    public void Set(int number, TimeSpan value) => list.Set<TimeSpan>(number, NpgsqlDbType.Interval, Microseconds.Of(value));

    public void Set(int number, TimeSpan? value)
        => list.Set<TimeSpan?>(number, NpgsqlDbType.Interval, value is { } present ? Microseconds.Of(present) : null);

    public void Set(int number, string? value) => SetText(number, value);

    public void Set(int number, byte[]? value)
    {
        if (value is not null)
        {
            ValueCheck.Check(number, value);
            if (value.Length >= LargeLength)
            {
                list.NoteLarge();
            }
        }

        list.Set<byte[]?>(number, NpgsqlDbType.Bytea, value);
    }

    public void SetArray<T>(int number, T[]? value) => ArrayForm<T>.Instance.Write(list, number, value);

    public void SetBytes(int number, Guid value) => Set(number, value);

    public void SetBytes(int number, Guid? value) => Set(number, value);

    private void SetText(int number, string? value)
    {
        if (value is not null)
        {
            ValueCheck.Check(number, value);
            if (value.Length >= LargeLength)
            {
                list.NoteLarge();
            }
        }

        list.Set<string?>(number, NpgsqlDbType.Text, value);
    }
}
