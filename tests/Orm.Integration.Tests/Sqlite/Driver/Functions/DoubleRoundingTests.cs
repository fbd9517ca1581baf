namespace Orm.Integration.Tests.Sqlite.Driver.Functions;

public sealed class DoubleRoundingTests : FunctionTest
{
    private static readonly double[] Nasty = [0, 0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994, 2.675, 1.005, 0.1, -0.05, 1e15, 4503599627370495.5, 1e300, -1e-300, double.MaxValue];

    [Theory]
    [InlineData("orm_round_double(2.5, 0)", 2.0)]
    [InlineData("orm_round_double(3, 0)", 3.0)]
    [InlineData("orm_round_double_away(2.5, 0)", 3.0)]
    [InlineData("orm_round_double(NULL, 0)", null)]
    [InlineData("orm_round_double(1.5, NULL)", null)]
    [InlineData("orm_single(0.1)", 0.10000000149011612)]
    [InlineData("orm_single(NULL)", null)]
    public void A_double_is_rounded_as_in_CSharp(string sql, object? expected) => Assert.Equal(expected, Call(sql));

    [Fact]
    public void More_digits_than_Math_takes_are_an_error() => Assert.Contains("0 to 15 decimals", Error("orm_round_double(1.5, 16)"));

    [Fact]
    public void Both_agree_with_CSharp_over_nasty_values()
    {
        foreach (var value in Nasty)
        {
            for (var digits = 0; digits <= 15; digits++)
            {
                Assert.Equal(Math.Round(value, digits), Read<double>($"orm_round_double($1, {digits})", value));
                Assert.Equal(Math.Round(value, digits, MidpointRounding.AwayFromZero), Read<double>($"orm_round_double_away($1, {digits})", value));
            }
        }
    }
}
