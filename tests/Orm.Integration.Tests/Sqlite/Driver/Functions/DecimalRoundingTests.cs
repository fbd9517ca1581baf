namespace Orm.Integration.Tests.Sqlite.Driver.Functions;

public sealed class DecimalRoundingTests : FunctionTest
{
    private static readonly decimal[] Nasty =
    [
        0m, 0.5m, -0.5m, 1.5m, 2.5m, -2.5m, 2.4999m, 2.50001m, 0.125m, 0.135m, -0.125m, 1e-28m, 7.9999999999999999999999999999m, decimal.MaxValue, decimal.MinValue,
    ];

    [Theory]
    [InlineData("orm_decimal(7)", "7")]
    [InlineData("orm_decimal(0.1)", "0.1")]
    [InlineData("orm_decimal(0.1 + 0.2)", "0.3")]
    [InlineData("orm_decimal('1.50')", "1.5")]
    [InlineData("orm_negate('1.5')", "-1.5")]
    [InlineData("orm_negate('0')", "0")]
    [InlineData("orm_abs('-1.5')", "1.5")]
    [InlineData("orm_sign('-1.5')", -1L)]
    [InlineData("orm_sign('0.0')", 0L)]
    [InlineData("orm_floor('-1.5')", "-2")]
    [InlineData("orm_ceiling('-1.5')", "-1")]
    [InlineData("orm_truncate('-1.5')", "-1")]
    [InlineData("orm_round('2.5', 0)", "2")]
    [InlineData("orm_round_away('2.5', 0)", "3")]
    [InlineData("orm_round('0.135', 2)", "0.14")]
    [InlineData("orm_round('0.125', 2)", "0.12")]
    [InlineData("orm_round_away('-0.125', 2)", "-0.13")]
    [InlineData("orm_round(NULL, 2)", null)]
    [InlineData("orm_round('1', NULL)", null)]
    [InlineData("orm_floor(NULL)", null)]
    public void A_decimal_is_rounded_as_in_CSharp(string sql, object? expected) => Assert.Equal(expected, Call(sql));

    [Theory]
    [InlineData("orm_floor('ten')", "a value that is no decimal")]
    [InlineData("orm_decimal(1e40)", "a value that is no decimal")]
    [InlineData("orm_round(x'01', 1)", "a value that is no decimal")]
    [InlineData("orm_round('1', 29)", "0 to 28 decimals")]
    [InlineData("orm_round('1', -1)", "0 to 28 decimals")]
    public void What_can_not_be_rounded_is_an_error(string sql, string message) => Assert.Contains(message, Error(sql));

    [Fact]
    public void All_agree_with_CSharp_over_nasty_values()
    {
        foreach (var value in Nasty)
        {
            Check("orm_negate($1)", -value);
            Check("orm_abs($1)", Math.Abs(value));
            Check("orm_floor($1)", Math.Floor(value));
            Check("orm_ceiling($1)", Math.Ceiling(value));
            Check("orm_truncate($1)", Math.Truncate(value));
            for (var digits = 0; digits <= 28; digits++)
            {
                Check($"orm_round($1, {digits})", Math.Round(value, digits));
                Check($"orm_round_away($1, {digits})", Math.Round(value, digits, MidpointRounding.AwayFromZero));
            }

            void Check(string sql, decimal expected) => Assert.Equal((sql, value, expected), (sql, value, Read<decimal>(sql, value)));
        }
    }
}
