namespace Orm.Integration.Tests.Sqlite.Driver.Functions;

public sealed class DecimalArithmeticTests : FunctionTest
{
    private const string Largest = "79228162514264337593543950335";

    private static readonly decimal[] Nasty =
    [
        0m, 1m, -1m, 0.1m, 0.2m, -0.5m, 1.50m, 3m, 7.25m, 1e-28m, -1e-28m, 1234567.89m, 99999999999999.99m, decimal.MaxValue, decimal.MinValue,
        0.3333333333333333333333333333m, 4294967296m, 18446744073709551616m,
    ];

    [Theory]
    [InlineData("orm_add('0.1', '0.2')", "0.3")]
    [InlineData("orm_add('1.5', '-1.50')", "0")]
    [InlineData("orm_subtract('10', '9.99')", "0.01")]
    [InlineData("orm_multiply('1.1', '1.1')", "1.21")]
    [InlineData("orm_divide('1', '3')", "0.3333333333333333333333333333")]
    [InlineData("orm_divide('200', '3')", "66.666666666666666666666666667")]
    [InlineData("orm_remainder('-7.5', '2')", "-1.5")]
    [InlineData("orm_add(1, 2.25)", "3.25")]
    [InlineData("orm_add(orm_multiply('2', '0.1'), '1e2')", "100.2")]
    public void Arithmetic_gives_decimals_as_they_are_kept(string sql, string expected) => Assert.Equal(expected, Call(sql));

    [Theory]
    [InlineData("orm_add(NULL, '1')")]
    [InlineData("orm_divide('1', NULL)")]
    [InlineData("orm_divide(NULL, '0')")]
    public void With_null_it_is_null(string sql) => Assert.Null(Call(sql));

    [Theory]
    [InlineData("orm_divide('1', '0')")]
    [InlineData("orm_remainder('1', '0.00')")]
    public void Division_by_zero_is_an_error(string sql) => Assert.Contains("division by zero", Error(sql));

    [Theory]
    [InlineData($"orm_add('{Largest}', '1')")]
    [InlineData($"orm_subtract('-{Largest}', '1')")]
    [InlineData($"orm_multiply('{Largest}', '2')")]
    [InlineData($"orm_divide('{Largest}', '0.1')")]
    public void More_digits_than_a_decimal_holds_are_an_error(string sql) => Assert.Contains("gave more digits than a decimal holds", Error(sql));

    [Theory]
    [InlineData("orm_add('1', 'ten')")]
    [InlineData("orm_add(x'01', '1')")]
    [InlineData("orm_add(9e999, '1')")]
    public void What_is_no_decimal_is_an_error(string sql) => Assert.Contains("a value that is no decimal", Error(sql));

    [Fact]
    public void All_agree_with_CSharp_over_nasty_pairs()
    {
        var compared = 0;
        foreach (var left in Nasty)
        {
            foreach (var right in Nasty)
            {
                compared += Compare("orm_add", left, right, () => left + right);
                compared += Compare("orm_subtract", left, right, () => left - right);
                compared += Compare("orm_multiply", left, right, () => left * right);
                compared += right == 0 ? 0 : Compare("orm_divide", left, right, () => left / right);
                compared += right == 0 ? 0 : Compare("orm_remainder", left, right, () => left % right);
            }
        }

        Assert.True(compared > 1000, $"{compared} were compared");
    }

    private int Compare(string function, decimal left, decimal right, Func<decimal> calculate)
    {
        decimal expected;
        try
        {
            expected = calculate();
        }
        catch (OverflowException)
        {
            return 0;
        }

        Assert.Equal((function, left, right, expected), (function, left, right, Read<decimal>($"{function}($1, $2)", left, right)));
        return 1;
    }
}
