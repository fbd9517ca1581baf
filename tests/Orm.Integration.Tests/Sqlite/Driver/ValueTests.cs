using System.Globalization;
using Orm.Drivers;
using Orm.Sqlite.Values;

namespace Orm.Integration.Tests.Sqlite.Driver;

/// <summary>Values in the storage classes of other people's databases, and values that can't be kept.</summary>
public sealed class ValueTests : IDisposable
{
    private readonly DriverTest test = new();

    [Fact]
    public void A_whole_real_fits_an_integer()
    {
        Assert.Equal(42, Read<int>("42.0"));
        Assert.Equal(-9223372036854775808, Read<long>("-9223372036854775808.0"));
        Fails<long>("9223372036854775808.0", "holds a REAL instead of a value of type long");
        Fails<int>("1.5", "holds a REAL instead of a value of type int");
        Fails<int>("1e300", "holds a REAL instead of a value of type int");
    }

    [Fact]
    public void An_integer_fits_a_double_where_no_digit_is_lost()
    {
        Assert.Equal(42d, Read<double>("42"));
        Assert.Equal(42f, Read<float>("42"));
        Assert.Equal(42m, Read<decimal>("42"));
        Assert.Equal(9223372036854775807m, Read<decimal>("9223372036854775807"));
        Fails<double>("9007199254740993", "holds an INTEGER instead of a value of type double");
    }

    [Fact]
    public void A_text_that_is_a_number_fits_a_number()
    {
        Assert.Equal(10, Read<int>("'10'"));
        Assert.Equal(-1.5, Read<double>("'-1.5'"));
        Assert.Equal(1.50m, Read<decimal>("'1.50'"));
        Assert.Equal(1e10m, Read<decimal>("'1e10'"));
        Assert.Equal(0.1m, Read<decimal>("0.1"));
        Fails<int>("'ten'", "holds a TEXT instead of a value of type int");
        Fails<int>("' 10'", "holds a TEXT instead of a value of type int");
        Fails<double>("'NaN'", "holds a TEXT instead of a value of type double");
        Fails<decimal>("'1,5'", "holds a TEXT instead of a value of type decimal");
        Fails<decimal>("1e30", "holds a REAL instead of a value of type decimal");
    }

    [Fact]
    public void A_number_out_of_range_is_refused_and_never_cut()
    {
        Fails<bool>("2", "holds an INTEGER out of the range of bool");
        Fails<sbyte>("128", "holds an INTEGER out of the range of sbyte");
        Fails<byte>("-1", "holds an INTEGER out of the range of byte");
        Fails<short>("32768", "holds an INTEGER out of the range of short");
        Fails<ushort>("65536", "holds an INTEGER out of the range of ushort");
        Fails<int>("2147483648", "holds an INTEGER out of the range of int");
        Fails<uint>("4294967296", "holds an INTEGER out of the range of uint");
        Fails<ulong>("-1", "holds an INTEGER out of the range of ulong");
        Fails<float>("1e39", "holds a REAL out of the range of float");
        Assert.Equal(float.PositiveInfinity, Read<float>("9e999"));
    }

    [Fact]
    public void NULL_fits_a_nullable_only()
    {
        Assert.Null(Read<int?>("NULL"));
        Assert.Null(Read<decimal?>("NULL"));
        Assert.Null(Read<Guid?>("NULL"));
        Fails<int>("NULL", "holds NULL instead of a value of type int");
        Fails<string>("NULL", "holds NULL instead of text");
        Fails<DateTime>("NULL", "holds NULL instead of a date and time");
    }

    [Theory]
    [InlineData("2024-02-29 23:59:59.1234567")]
    [InlineData("2024-02-29T23:59:59.1234567")]
    [InlineData("2024-02-29 23:59:59.1234567Z")]
    [InlineData("2024-03-01 01:59:59.1234567+02:00")]
    [InlineData("2024-03-01T01:59:59.1234567+02:00")]
    public void A_date_and_time_is_read_in_any_of_its_forms(string text)
    {
        var value = Read<DateTime>($"'{text}'");
        Assert.Equal(new DateTime(2024, 2, 29, 23, 59, 59, DateTimeKind.Utc).AddTicks(1234567), value);
        Assert.Equal(DateTimeKind.Utc, value.Kind);
    }

    [Theory]
    [InlineData("2024-02-29", 0)]
    [InlineData("2024-02-29 10:30", 37800)]
    [InlineData("2024-02-29 10:30:01", 37801)]
    [InlineData("2024-02-29 10:30:01.5", 37801.5)]
    public void A_short_date_and_time_is_read(string text, double seconds)
        => Assert.Equal(new DateTime(2024, 2, 29).AddSeconds(seconds), Read<DateTime>($"'{text}'"));

    [Theory]
    [InlineData("1709164800")]
    [InlineData("2460370.5")]
    [InlineData("'2024-02-30'")]
    [InlineData("'2024-13-01 00:00:00.0000000'")]
    [InlineData("'2024-01-01 24:00:00.0000000'")]
    [InlineData("'10:30'")]
    [InlineData("'March 5'")]
    [InlineData("'2024-02-29 10:30:01.123456789'")]
    [InlineData("'0000-01-01 00:00:00.0000000'")]
    [InlineData("'2024-02-29 1a:00:00.0000000'")]
    public void Anything_else_is_no_date_and_time(string literal)
        => Fails<DateTime>(literal, "instead of a date and time as text (yyyy-MM-dd HH:mm:ss); map a number to a long or a double property instead");

    [Fact]
    public void Dates_times_and_spans_are_read_in_their_other_forms()
    {
        Assert.Equal(new DateOnly(2024, 2, 29), Read<DateOnly>("'2024-02-29 00:00:00'"));
        Assert.Equal(new TimeOnly(10, 30), Read<TimeOnly>("'10:30'"));
        Assert.Equal(new TimeOnly(10, 30, 1), Read<TimeOnly>("'10:30:01'"));
        Assert.Equal(new TimeSpan(1, 2, 3, 4), Read<TimeSpan>("'1.02:03:04'"));
        Fails<DateOnly>("'2024-02-29 10:00:00'", "holds a TEXT instead of a date");
        Fails<TimeOnly>("'25:00'", "holds a TEXT instead of a time of day");
    }

    [Theory]
    [InlineData("'6f9619ff-8b86-d011-b42d-00c04fc964ff'")]
    [InlineData("'6F9619FF-8B86-D011-B42D-00C04FC964FF'")]
    [InlineData("'{6f9619ff-8b86-d011-b42d-00c04fc964ff}'")]
    [InlineData("'6f9619ff8b86d011b42d00c04fc964ff'")]
    [InlineData("x'6f9619ff8b86d011b42d00c04fc964ff'")]
    public void A_Guid_is_read_in_any_form(string literal)
        => Assert.Equal(Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff"), Read<Guid>(literal));

    [Fact]
    public void Text_and_bytes_are_not_mistaken_for_each_other()
    {
        Fails<byte[]>("'abc'", "holds a TEXT instead of bytes");
        Fails<string>("x'616263'", "holds a BLOB instead of text");
        Fails<Guid>("x'616263'", "holds a BLOB instead of a Guid");
        Fails<char>("'ab'", "instead of one character");
        Fails<char>("''", "instead of one character");
        Fails<string>("CAST(x'ff41' AS TEXT)", "instead of text in UTF-8");
        Assert.Equal("12", Read<string>("12"));
        Assert.Equal("\uFFFD", Read<string>("char(65533)"));
        Assert.Equal([], Read<byte[]>("x''"));
        Assert.Equal("", Read<string>("''"));
    }

    [Fact]
    public void The_value_is_kept_apart_from_the_message()
    {
        var error = Fails<int>("'secret'", "holds a TEXT");
        Assert.DoesNotContain("secret", error.Message);
        Assert.Equal("'secret'", error.Value);
    }

    [Fact]
    public void What_SQLite_can_not_keep_is_refused()
    {
        Refused(ulong.MaxValue, "above 2^63-1");
        Refused(double.NaN, "NaN");
        Refused(float.NaN, "NaN");
        Refused("a\0b", "NUL");
        Refused("\ud800", "surrogate");
        Refused(new string('x', 1000) + "\udc00", "surrogate");
        Refused(new string('x', 1000) + "\0", "NUL");
        Refused('\ud800', "surrogate");
        Refused('\0', "NUL");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(170)]
    [InlineData(171)]
    [InlineData(100_000)]
    public void Texts_and_bytes_of_every_length_come_back(int length)
    {
        var connection = test.Rent();
        foreach (var unit in new[] { "a", "ä", "€", "𝄞" })
        {
            var text = string.Concat(Enumerable.Repeat(unit, length));
            Assert.Equal(text, connection.Scalar("SELECT $1", text));
        }

        var bytes = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();
        Assert.Equal(bytes, connection.Scalar("SELECT $1", bytes));
    }

    [Fact]
    public void A_decimal_has_one_text_for_each_value()
    {
        Assert.Equal("1.5", Text(1.500m));
        Assert.Equal("100", Text(100.00m));
        Assert.Equal("0", Text(-0.00m));
        Assert.Equal("-79228162514264337593543950335", Text(decimal.MinValue));
        Assert.Equal("0.0000000000000000000000000001", Text(0.0000000000000000000000000001m));
    }

    [Fact]
    public void Decimal_texts_are_read_as_the_BCL_reads_them()
    {
        var random = new Random(17);
        for (var i = 0; i < 20_000; i++)
        {
            var value = new decimal(random.Next(), i % 3 == 0 ? random.Next() : 0, i % 7 == 0 ? random.Next() : 0, i % 2 == 0, (byte)random.Next(29));
            var buffer = new byte[DecimalText.MaxLength];
            var length = DecimalText.Write(value, buffer);
            Assert.True(DecimalText.TryRead(buffer.AsSpan(0, length), out var read));
            Assert.Equal(value, read);
            Assert.Equal(value, decimal.Parse(buffer.AsSpan(0, length), NumberStyles.Float, CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("1e3", 1000)]
    [InlineData("-2.50e-1", -0.25)]
    [InlineData("00012.500000000000000000000000000000000000", 12.5)]
    [InlineData("125000000000000000000000000000e-28", 12.5)]
    [InlineData("0e99999999999", 0)]
    public void A_foreign_decimal_text_is_read_by_its_value(string text, double expected)
        => Assert.Equal((decimal)expected, Read<decimal>($"'{text}'"));

    [Theory]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("79228162514264337593543950335.1")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e-29")]
    [InlineData("1e-99999999999")]
    public void A_decimal_text_with_more_digits_than_a_decimal_is_refused_and_not_rounded(string text)
        => Fails<decimal>($"'{text}'", "holds a TEXT instead of a value of type decimal");

    [Theory]
    [InlineData("9", "10", -1)]
    [InlineData("-10", "-9", -1)]
    [InlineData("1.5", "1.50", 0)]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950334", 1)]
    [InlineData("0.0000000000000000000000000001", "0", 1)]
    [InlineData("10", "ten", -1)]
    [InlineData("eleven", "ten", -1)]
    public void The_decimal_collation_compares_by_value(string left, string right, int expected)
    {
        var connection = test.Rent();
        Assert.Equal((long)(expected < 0 ? 1 : 0), connection.Scalar("SELECT $1 COLLATE ORM_DECIMAL < $2", left, right));
        Assert.Equal((long)(expected == 0 ? 1 : 0), connection.Scalar("SELECT $1 COLLATE ORM_DECIMAL = $2", left, right));
        Assert.Equal((long)(expected > 0 ? 1 : 0), connection.Scalar("SELECT $1 COLLATE ORM_DECIMAL > $2", left, right));
    }

    public void Dispose() => test.Dispose();

    private object? Text(decimal value) => test.Rent().Scalar("SELECT $1", value);

    private T Read<T>(string literal) => test.Rent().Read<T>($"SELECT {literal}");

    private ColumnValueException Fails<T>(string literal, string reason)
    {
        var error = Assert.Throws<ColumnValueException>(() => Read<T>(literal));
        Assert.Equal(0, error.Ordinal);
        Assert.Contains(reason, error.Reason);
        return error;
    }

    private void Refused(object value, string reason)
    {
        var error = Assert.Throws<ParameterValueException>(() => test.Rent().Scalar("SELECT $1", value));
        Assert.Equal(1, error.Number);
        Assert.Contains(reason, error.Reason);
    }
}
