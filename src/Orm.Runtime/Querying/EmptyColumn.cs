using System.Collections;

namespace Orm.Querying;

/// <summary>A NULL of the type of an empty collection's elements, since PostgreSQL compares no text with a number.</summary>
internal static class EmptyColumn
{
    public static string Of(IEnumerable collection, Dialect dialect)
        => dialect == Dialect.PostgreSql && TypeOf(collection) is { } type ? $"CAST(NULL AS {type})" : "NULL";

    private static string? TypeOf(IEnumerable collection) => collection switch
    {
        IEnumerable<bool> or IEnumerable<bool?> => "boolean",
        IEnumerable<sbyte> or IEnumerable<byte> or IEnumerable<short> or IEnumerable<ushort> or IEnumerable<int> or IEnumerable<uint>
            or IEnumerable<long> or IEnumerable<ulong> or IEnumerable<sbyte?> or IEnumerable<byte?> or IEnumerable<short?>
            or IEnumerable<ushort?> or IEnumerable<int?> or IEnumerable<uint?> or IEnumerable<long?> or IEnumerable<ulong?>
            or IEnumerable<decimal> or IEnumerable<decimal?> => "numeric",
        IEnumerable<float> or IEnumerable<double> or IEnumerable<float?> or IEnumerable<double?> => "double precision",
        IEnumerable<Guid> or IEnumerable<Guid?> => "uuid",
        IEnumerable<DateTime> or IEnumerable<DateTimeOffset> or IEnumerable<DateTime?> or IEnumerable<DateTimeOffset?> => "timestamptz",
        IEnumerable<DateOnly> or IEnumerable<DateOnly?> => "date",
        IEnumerable<TimeOnly> or IEnumerable<TimeOnly?> => "time",
        IEnumerable<TimeSpan> or IEnumerable<TimeSpan?> => "interval",
        IEnumerable<byte[]> => "bytea",
        _ => null,
    };
}
