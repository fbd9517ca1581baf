using NpgsqlTypes;
using Orm.Drivers;

namespace Orm.PostgreSql.Values.Arrays;

/// <summary>How many bytes an array has on its way: a head, and each element behind its length. A decimal counts as the longest one.</summary>
internal static class ArrayLength
{
    private const int Head = 5 * sizeof(int);
    private const int LengthOfLength = sizeof(int);

    internal static long Of<T>(T[] value, NpgsqlDbType element)
    {
        var elements = value switch
        {
            string?[] texts => texts.Sum(static text => Utf8Length.Of(text)),
            byte[]?[] parts => parts.Sum(static part => part?.LongLength ?? 0),
            _ => (long)value.Length * LengthOf(element),
        };
        return Head + ((long)value.Length * LengthOfLength) + elements;
    }

    private static int LengthOf(NpgsqlDbType element) => element switch
    {
        NpgsqlDbType.Boolean => 1,
        NpgsqlDbType.Smallint => 2,
        NpgsqlDbType.Integer or NpgsqlDbType.Real or NpgsqlDbType.Date => 4,
        NpgsqlDbType.Bigint or NpgsqlDbType.Double or NpgsqlDbType.TimestampTz or NpgsqlDbType.Time => 8,
        NpgsqlDbType.Text => 3,
        _ => 24,
    };
}
