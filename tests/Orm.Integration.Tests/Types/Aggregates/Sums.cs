using System.Globalization;
using System.Numerics;

namespace Orm.Integration.Tests.Types.Aggregates;

/// <summary>What is summed up of each type that can be, and what C# makes of it: whole and decimal numbers exactly, the others as it adds them.</summary>
internal static class Sums
{
    private static readonly Dictionary<string, object[][]> ByProperty = new()
    {
        [nameof(BareTypes.SByte)] = [[sbyte.MinValue, sbyte.MaxValue], [sbyte.MaxValue, sbyte.MaxValue]],
        [nameof(BareTypes.Byte)] = [[byte.MaxValue, byte.MaxValue]],
        [nameof(BareTypes.Short)] = [[short.MinValue, short.MaxValue], [short.MaxValue, short.MaxValue]],
        [nameof(BareTypes.UShort)] = [[ushort.MaxValue, ushort.MaxValue]],
        [nameof(BareTypes.Int)] = [[int.MinValue, int.MaxValue], [int.MaxValue, int.MaxValue]],
        [nameof(BareTypes.UInt)] = [[uint.MaxValue, uint.MaxValue]],
        [nameof(BareTypes.Long)] = [[long.MinValue, long.MaxValue], [long.MaxValue, long.MaxValue]],
        [nameof(BareTypes.ULong)] = [[1UL, 2UL], [(ulong)long.MaxValue, (ulong)long.MaxValue]],
        [nameof(BareTypes.Float)] = [[1.5f, -0.25f], Times(10, 0.1f), [float.MaxValue, float.MaxValue], [float.PositiveInfinity, float.NegativeInfinity]],
        [nameof(BareTypes.Double)] = [[1.5, -0.25], Times(10, 0.1), [1e16, 1.0, -1e16], [double.MaxValue, double.MaxValue], [double.PositiveInfinity, double.NegativeInfinity]],
        [nameof(BareTypes.Decimal)] =
        [
            [0.1m, 0.0000000000000000000000000001m, -123456789.123456789m, 1.50m], Times(10, 0.1m), [decimal.MaxValue, -0.5m, decimal.MinValue], [decimal.MaxValue, decimal.MaxValue],
        ],
        [nameof(BareTypes.TimeSpan)] = [[TimeSpan.FromHours(-25), TimeSpan.FromMilliseconds(1.5)], [TimeSpan.MaxValue, TimeSpan.MaxValue]],
    };

    internal static object[][] Of(string property) => ByProperty.GetValueOrDefault(property, []);

    /// <summary>The sum as both databases are asked to write it: a number without zeros behind its point, a time as ticks.</summary>
    internal static string InCSharp(object[] values) => values[0] switch
    {
        float => Number(values.Sum(static value => (float)value)),
        double => Number(values.Sum(static value => (double)value)),
        decimal => Plain(values.Aggregate(BigInteger.Zero, static (sum, value) => sum + Scaled((decimal)value))),
        TimeSpan => values.Aggregate(BigInteger.Zero, static (sum, value) => sum + ((TimeSpan)value).Ticks).ToString(CultureInfo.InvariantCulture),
        _ => values.Aggregate(BigInteger.Zero, static (sum, value) => sum + BigInteger.Parse(Convert.ToString(value, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture),
    };

    internal static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    internal static string Number(float value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A decimal number without zeros behind its point.</summary>
    internal static string Plain(string number) => number.Contains('.', StringComparison.Ordinal) ? number.TrimEnd('0').TrimEnd('.') : number;

    private static BigInteger Scaled(decimal value)
    {
        var scale = 28 - value.Scale;
        return BigInteger.Parse(Digits(value), CultureInfo.InvariantCulture) * BigInteger.Pow(10, scale);
    }

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);

    private static string Plain(BigInteger scaled)
    {
        var digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(29, '0');
        return (scaled.Sign < 0 ? "-" : "") + Plain($"{digits[..^28]}.{digits[^28..]}");
    }

    private static object[] Times<T>(int count, T value)
        where T : notnull => [.. Enumerable.Repeat((object)value, count)];
}
