using Orm.Sqlite.Connections;

namespace Orm.Integration.Tests.Sqlite.Driver.Functions;

public sealed class DecimalAggregateTests : IDisposable
{
    private const string Largest = "79228162514264337593543950335";
    private const string Smallest = "0.0000000000000000000000000001";

    private readonly DriverTest test = new();
    private readonly SqliteDriverConnection connection;

    public DecimalAggregateTests() => connection = test.Rent();

    [Theory]
    [InlineData("'0.1', '0.2'", "0.3")]
    [InlineData("'1.50', '-1.5'", "0")]
    [InlineData("NULL, '2.5', NULL", "2.5")]
    [InlineData("NULL", null)]
    [InlineData("1, 2.25, '1e2', '-0.25'", "103")]
    [InlineData("9223372036854775807, 9223372036854775807", "18446744073709551614")]
    [InlineData($"'{Largest}'", Largest)]
    [InlineData($"'-{Largest}'", $"-{Largest}")]
    [InlineData($"'{Largest}', '{Largest}', '-{Largest}'", Largest)]
    [InlineData($"'{Largest}', '{Smallest}', '-{Largest}'", Smallest)]
    [InlineData($"'{Smallest}', '{Smallest}'", "0.0000000000000000000000000002")]
    public void Orm_sum_is_exact_over_the_whole_of_decimal(string values, string? expected)
        => Assert.Equal(expected, Aggregate("orm_sum", values));

    [Theory]
    [InlineData("'0.1', '0.2'", "0.15")]
    [InlineData("'1', '1', '2'", "1.3333333333333333333333333333")]
    [InlineData("'-1', '-1', '0'", "-0.6666666666666666666666666667")]
    [InlineData("NULL, '4', NULL, 2", "3")]
    [InlineData("NULL", null)]
    [InlineData($"'{Largest}', '{Largest}'", Largest)]
    [InlineData($"'{Smallest}', '0'", "0")]
    public void Orm_avg_is_the_mean_rounded_as_a_division(string values, string? expected)
        => Assert.Equal(expected, Aggregate("orm_avg", values));

    [Fact]
    public void Both_agree_with_what_CSharp_finds()
    {
        connection.Script("CREATE TABLE numbers (value TEXT) STRICT");
        var random = new Random(11);
        for (var round = 0; round < 200; round++)
        {
            connection.Execute("DELETE FROM numbers");
            var values = Enumerable.Range(1, random.Next(1, 12))
                .Select(_ => new decimal(random.Next(), random.Next(10), 0, random.Next(2) == 0, (byte)random.Next(9)))
                .ToList();
            values.ForEach(value => connection.Execute("INSERT INTO numbers VALUES ($1)", value));

            Assert.Equal(values.Sum(), connection.Read<decimal>("SELECT orm_sum(value) FROM numbers"));
            Assert.Equal(values.Average(), connection.Read<decimal>("SELECT orm_avg(value) FROM numbers"));
        }
    }

    [Fact]
    public void Of_no_row_there_is_no_sum_and_no_mean()
        => Assert.Equal([null, null], connection.Query("SELECT orm_sum(x), orm_avg(x) FROM (SELECT 1 AS x) WHERE x = 2").Single());

    [Theory]
    [InlineData($"'{Largest}', 1")]
    [InlineData($"'-{Largest}', -1")]
    public void A_sum_that_no_decimal_holds_is_an_error(string values)
        => Assert.Contains("the sum of the decimals has more digits than a decimal holds", Assert.Throws<OrmException>(() => Aggregate("orm_sum", values)).Message);

    [Theory]
    [InlineData($"'{Largest}', '0.1'", Largest)]
    [InlineData("'1.6666666666666666666666666667', '1.6666666666666666666666666667', '1.6666666666666666666666666667', '1.6666666666666666666666666667', '1.6666666666666666666666666667'", "8.333333333333333333333333334")]
    [InlineData("'100', '0.0000000000000000000000000001'", "100")]
    public void A_sum_of_more_decimals_than_fit_is_rounded_as_in_CSharp(string values, string sum) => Assert.Equal(sum, Aggregate("orm_sum", values));

    [Theory]
    [InlineData("'ten'")]
    [InlineData("''")]
    [InlineData("x'01'")]
    [InlineData("9e999")]
    [InlineData("'0.12345678901234567890123456789'")]
    public void A_value_that_is_no_decimal_is_an_error(string value)
    {
        Assert.Contains("a value that is no decimal", Assert.Throws<OrmException>(() => Aggregate("orm_sum", value)).Message);
        Assert.Contains("a value that is no decimal", Assert.Throws<OrmException>(() => Aggregate("orm_avg", $"1, {value}")).Message);
        Assert.Equal("3", Aggregate("orm_sum", "1, 2"));
    }

    [Fact]
    public void Both_are_window_functions_too()
    {
        const string Sql = """
            WITH prices (id, price) AS (VALUES (1, '0.1'), (2, NULL), (3, '0.2'), (4, '10'), (5, '-0.2'))
            SELECT orm_sum(price) OVER frame, orm_avg(price) OVER frame FROM prices
            WINDOW frame AS (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)
            """;
        Assert.Equal(
            [["0.1", "0.1"], ["0.1", "0.1"], ["0.2", "0.2"], ["10.2", "5.1"], ["9.8", "4.9"]],
            connection.Query(Sql));
    }

    [Fact]
    public void Each_group_has_its_own_sum_and_equal_texts_count_once_with_DISTINCT()
        => Assert.Equal(
            [["a", "0.3", "0.3"], ["b", "1", "0.5"]],
            connection.Query("""
                WITH rows (name, price) AS (VALUES ('a', '0.1'), ('b', '0.5'), ('a', '0.2'), ('b', '0.5'))
                SELECT name, orm_sum(price), orm_sum(DISTINCT price) FROM rows GROUP BY name ORDER BY name
                """));

    [Fact]
    public void Least_and_largest_decimals_are_found_by_the_collation()
    {
        const string Prices = "(SELECT '9' AS price UNION ALL SELECT '10' UNION ALL SELECT '-3' UNION ALL SELECT '-20')";
        Assert.Equal(["-20", "10"], connection.Query($"SELECT min(price COLLATE ORM_DECIMAL), max(price COLLATE ORM_DECIMAL) FROM {Prices}").Single());
        Assert.Equal(1L, connection.Scalar($"SELECT orm_sum(price) COLLATE ORM_DECIMAL < '10' FROM {Prices}"));
    }

    public void Dispose() => test.Dispose();

    private object? Aggregate(string function, string values)
        => connection.Scalar($"SELECT {function}(value) FROM (SELECT {values.Replace(", ", " AS value UNION ALL SELECT ", StringComparison.Ordinal)} AS value)");
}
