namespace Orm.Integration.Tests.Sqlite.Driver.Functions;

public sealed class DateTimeArithmeticTests : FunctionTest
{
    private static readonly DateTime[] Nasty =
    [
        new(2024, 2, 29, 23, 59, 59, 999, DateTimeKind.Utc), new(2023, 1, 31, 0, 0, 0, DateTimeKind.Utc), new(1, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        new(1900, 12, 31, 12, 30, 15, DateTimeKind.Utc), new DateTime(2024, 12, 31, 23, 59, 59, DateTimeKind.Utc).AddTicks(9_999_999),
    ];

    [Theory]
    [InlineData("orm_add_months('2023-01-31 10:00:00.0000000', 1)", "2023-02-28 10:00:00.0000000")]
    [InlineData("orm_add_months('2024-01-31', 1)", "2024-02-29")]
    [InlineData("orm_add_years('2024-02-29', 1)", "2025-02-28")]
    [InlineData("orm_add_days('2024-02-28', 2)", "2024-03-01")]
    [InlineData("orm_add_days('2024-02-28', 0.5)", "2024-02-28 12:00:00.0000000")]
    [InlineData("orm_add_hours('2024-02-28 23:30:00.0000000', 1)", "2024-02-29 00:30:00.0000000")]
    [InlineData("orm_add_hours('23:30:00.0000000', 1)", "00:30:00.0000000")]
    [InlineData("orm_add_minutes('00:00:00.0000000', -1)", "23:59:00.0000000")]
    [InlineData("orm_add_ticks('23:59:59.9999999', 1)", "00:00:00.0000000")]
    [InlineData("orm_add_ticks('2024-02-28 23:59:59.9999999', 1)", "2024-02-29 00:00:00.0000000")]
    [InlineData("orm_add_seconds('2024-02-28T23:59:59Z', 1)", "2024-02-29 00:00:00.0000000")]
    [InlineData("orm_ticks('0001-01-02')", TimeSpan.TicksPerDay)]
    [InlineData("orm_ticks('00:00:01.0000000')", TimeSpan.TicksPerSecond)]
    [InlineData("orm_ticks('0001-01-01 01:00:00.0000000')", TimeSpan.TicksPerHour)]
    [InlineData("orm_ticks(NULL)", null)]
    [InlineData("orm_add_days(NULL, 1)", null)]
    [InlineData("orm_add_days('2024-02-28', NULL)", null)]
    public void Dates_move_as_in_CSharp(string sql, object? expected) => Assert.Equal(expected, Call(sql));

    [Theory]
    [InlineData("orm_add_days('yesterday', 1)", "no date or time as text")]
    [InlineData("orm_add_days(5, 1)", "no date or time as text")]
    [InlineData("orm_ticks('2024-13-01')", "no date or time as text")]
    [InlineData("orm_add_days('9999-12-31', 1)", "none that C# has")]
    [InlineData("orm_add_years('2024-01-01', 5000000000)", "none that C# has")]
    [InlineData("orm_add_months('12:00:00.0000000', 1)", "none that C# has")]
    public void What_gives_no_date_is_an_error(string sql, string message) => Assert.Contains(message, Error(sql));

    [Fact]
    public void All_agree_with_CSharp_over_nasty_values()
    {
        foreach (var value in Nasty)
        {
            foreach (var amount in (double[])[0, 1, 13, 0.1, 365.25, 1e-3, 123456.789])
            {
                Check("orm_add_days($1, $2)", value.AddDays(amount), amount);
                Check("orm_add_hours($1, $2)", value.AddHours(amount), amount);
                Check("orm_add_minutes($1, $2)", value.AddMinutes(amount), amount);
                Check("orm_add_seconds($1, $2)", value.AddSeconds(amount), amount);
                Check("orm_add_milliseconds($1, $2)", value.AddMilliseconds(amount), amount);
                Check("orm_add_microseconds($1, $2)", value.AddMicroseconds(amount), amount);
                Check("orm_add_months($1, $2)", value.AddMonths((int)amount % 1000), (int)amount % 1000);
                Check("orm_add_years($1, $2)", value.AddYears((int)amount % 1000), (int)amount % 1000);
                Check("orm_add_ticks($1, $2)", value.AddTicks((long)amount), (long)amount);
            }

            Assert.Equal(value.Ticks, Read<long>("orm_ticks($1)", value));

            void Check(string sql, DateTime expected, object amount) => Assert.Equal((sql, value, amount, expected), (sql, value, amount, Read<DateTime>(sql, value, amount)));
        }
    }
}
