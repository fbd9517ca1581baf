using System.Globalization;
using System.Numerics;
using Orm.Drivers;

namespace Orm.Runtime.Tests.Drivers;

/// <summary>Numbers of any length as the decimals next to them.</summary>
public sealed class RoundedDecimalTests
{
    private const int Seed = 20261126;

    [Theory]
    [InlineData("0", 1, 0, "0")]
    [InlineData("-0", 1, 40, "0")]
    [InlineData("1", 3, 0, "0.3333333333333333333333333333")]
    [InlineData("-2", 3, 0, "-0.6666666666666666666666666667")]
    [InlineData("15", 1, 29, "0.0000000000000000000000000002")]
    [InlineData("25", 1, 29, "0.0000000000000000000000000002")]
    [InlineData("-25", 1, 29, "-0.0000000000000000000000000002")]
    [InlineData("2500000000000000000000000000001", 1, 58, "0.0000000000000000000000000003")]
    [InlineData("1", 1, 16_000, "0")]
    [InlineData("7", 1, -28, "70000000000000000000000000000")]
    [InlineData("79228162514264337593543950335", 1, 0, "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", 1, 0, "-79228162514264337593543950335")]
    [InlineData("792281625142643375935439503354", 1, 1, "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335", 2, 0, "39614081257132168796771975168")]
    [InlineData("79228162514264337593543950333", 2, 0, "39614081257132168796771975166")]
    public void The_nearest_is_made_and_of_two_the_even_one(string digits, int divisor, int scale, string expected)
    {
        Assert.True(RoundedDecimal.TryMake(BigInteger.Parse(digits, CultureInfo.InvariantCulture), divisor, scale, out var value));
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("79228162514264337593543950336", 0)]
    [InlineData("-79228162514264337593543950336", 0)]
    [InlineData("792281625142643375935439503355", 1)]
    [InlineData("8", -28)]
    [InlineData("1", -131_071)]
    public void What_is_larger_than_any_decimal_is_none(string digits, int scale)
    {
        Assert.False(RoundedDecimal.TryMake(BigInteger.Parse(digits, CultureInfo.InvariantCulture), 1, scale, out var value));
        Assert.Equal(0m, value);
    }

    [Fact]
    public void It_rounds_as_the_decimal_s_own_reader_of_texts()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 20_000; i++)
        {
            var length = random.Next(1, 60);
            var digits = string.Concat(Enumerable.Range(0, length).Select(_ => (char)('0' + random.Next(10))));
            var scale = random.Next(Math.Max(0, length - 28), length + 5);
            var padded = digits.PadLeft(scale + 1, '0');
            var text = $"{(random.Next(2) == 0 ? "-" : "")}{padded[..^scale]}.{padded[^scale..]}0";

            Assert.True(RoundedDecimal.TryMake(BigInteger.Parse((text[0] == '-' ? "-" : "") + digits, CultureInfo.InvariantCulture), 1, scale, out var value), text);
            Assert.Equal(decimal.Parse(text, CultureInfo.InvariantCulture), value);
        }
    }
}
