using Orm.Drivers;

namespace Orm.Integration.Tests.Sqlite.Driver;

/// <summary>Arrays as JSON texts: our own, those of other programs, and what can't be kept.</summary>
public sealed class ArrayTests : IDisposable
{
    private readonly DriverTest test = new();

    [Fact]
    public void Each_element_stands_in_the_form_of_a_column_of_its_type()
    {
        Kept([true, false], "[1,0]");
        Kept([sbyte.MinValue, sbyte.MaxValue], "[-128,127]");
        Kept([byte.MinValue, byte.MaxValue], "[0,255]");
        Kept([short.MinValue, short.MaxValue], "[-32768,32767]");
        Kept([ushort.MinValue, ushort.MaxValue], "[0,65535]");
        Kept([int.MinValue, 0, int.MaxValue], "[-2147483648,0,2147483647]");
        Kept([uint.MinValue, uint.MaxValue], "[0,4294967295]");
        Kept([long.MinValue, long.MaxValue], "[-9223372036854775808,9223372036854775807]");
        Kept([0UL, (ulong)long.MaxValue], "[0,9223372036854775807]");
        Kept([0.5f, float.MaxValue, float.Epsilon, float.NegativeInfinity], "[0.5,3.4028234663852886E+38,1.401298464324817E-45,-9e999]");
        Kept([1d, 0.1, double.MaxValue, double.Epsilon, double.PositiveInfinity], "[1.0,0.1,1.7976931348623157E+308,5E-324,9e999]");
        Kept([1.50m, decimal.MinValue, 0.0000000000000000000000000001m], "[\"1.5\",\"-79228162514264337593543950335\",\"0.0000000000000000000000000001\"]");
        Kept(['a', '€', '"'], "[\"a\",\"€\",\"\\\"\"]");
        Kept([Guid.Empty, Guid.AllBitsSet], "[\"00000000-0000-0000-0000-000000000000\",\"ffffffff-ffff-ffff-ffff-ffffffffffff\"]");
        Kept([new DateTime(638448767991234567, DateTimeKind.Utc)], "[\"2024-03-01 07:59:59.1234567\"]");
        Kept([new DateTimeOffset(638448767991234567, TimeSpan.Zero)], "[\"2024-03-01 07:59:59.1234567\"]");
        Kept([DateOnly.MinValue, DateOnly.MaxValue], "[\"0001-01-01\",\"9999-12-31\"]");
        Kept([new TimeOnly(1)], "[\"00:00:00.0000001\"]");
        Kept([TimeSpan.MinValue, new TimeSpan(1)], "[-9223372036854775808,1]");
        Kept<byte[]>([[], [0, 255, 39]], "[\"\",\"00FF27\"]");
    }

    [Fact]
    public void Text_of_every_kind_comes_back()
    {
        Kept(["", "quote \" ' and \\", "line\r\n\tbreak\u0001\u001f\u007f"], "[\"\",\"quote \\\" ' and \\\\\",\"line\\r\\n\\tbreak\\u0001\\u001f\u007f\"]");
        Kept(["İıŞş", "👩‍👩‍👧", "\uFFFD", "\uFEFF", "[1]", "null"], "[\"İıŞş\",\"👩‍👩‍👧\",\"\uFFFD\",\"\uFEFF\",\"[1]\",\"null\"]");
        var (back, _) = Trip([new string('x', 100_000), new string('"', 100_000), new string('€', 100_000)]);
        Assert.Equal([new string('x', 100_000), new string('"', 100_000), new string('€', 100_000)], back!);
    }

    [Fact]
    public void Empty_is_not_null_and_elements_can_be_null()
    {
        Kept<int>([], "[]");
        Kept<string>([], "[]");
        Kept<int?>([null, 1, null], "[null,1,null]");
        Kept<decimal?>([null, 1.5m], "[null,\"1.5\"]");
        Kept<DateTime?>([null], "[null]");
        Kept<string?>(["", null], "[\"\",null]");
        Kept<byte[]?>([null, []], "[null,\"\"]");
        var (back, text) = Trip<int>(null);
        Assert.Null(back);
        Assert.Null(text);
    }

    [Fact]
    public void A_date_and_time_is_an_instant()
    {
        var local = new DateTime(2024, 7, 1, 12, 0, 0, DateTimeKind.Local);
        var unspecified = new DateTime(2024, 7, 1, 12, 0, 0, DateTimeKind.Unspecified);
        var (back, _) = Trip([local, unspecified]);
        Assert.Equal([local.ToUniversalTime(), DateTime.SpecifyKind(unspecified, DateTimeKind.Utc)], back!);
        Assert.All(back!, value => Assert.Equal(DateTimeKind.Utc, value.Kind));
    }

    [Fact]
    public void A_negative_zero_is_the_text_of_zero_so_that_equal_arrays_are_equal_texts()
    {
        Kept([-0d], "[0.0]");
        Kept([-0f], "[0.0]");
        Kept([new decimal(0, 0, 0, true, 1)], "[\"0\"]");
    }

    [Fact]
    public void SQLite_takes_the_elements_for_what_columns_hold()
    {
        var connection = test.Rent();
        Assert.Equal(
            "integer,real,real,text",
            connection.Scalar("SELECT group_concat(typeof(value)) FROM json_each('[1,1.0,9e999,\"1.5\"]')"));
        Assert.Equal(1L, connection.Scalar("SELECT value = 9e999 FROM json_each('[9e999]')"));
        Assert.Equal(1L, connection.Scalar("SELECT json_valid('[9e999,-9e999,1.7976931348623157E+308]')"));
    }

    [Fact]
    public void Other_programs_arrays_are_read_where_the_elements_fit()
    {
        Assert.Equal([true, false], Read<bool>("' [ true , false ] '"));
        Assert.Equal([1.5m, 12345678901234567890.5m], Read<decimal>("'[1.5, 12345678901234567890.5]'"));
        Assert.Equal([1d, 2.5], Read<double>("'[1, 2.5]'"));
        Assert.Equal(["é😀"], Read<string>("'[\"\\u00e9\\ud83d\\ude00\"]'"));
        Assert.Equal([new DateOnly(2024, 2, 29)], Read<DateOnly>("'[\"2024-02-29 00:00:00\"]'"));
        Assert.Equal([new TimeSpan(1, 2, 3, 4)], Read<TimeSpan>("'[\"1.02:03:04\"]'"));
        Assert.Equal([Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff")], Read<Guid>("'[\"6f9619ff8b86d011b42d00c04fc964ff\"]'"));
        Assert.Equal([1, 2], Read<int>("json_array(1, 2)"));
    }

    [Fact]
    public void What_does_not_fit_is_an_error_that_names_the_element()
    {
        Fails<int>("'[1, 2147483648]'", "holds an array whose element [1] is a number instead of a value of type int");
        Fails<int>("'[1.5]'", "holds an array whose element [0] is a number instead of a value of type int");
        Fails<int>("'[1, null]'", "holds an array whose element [1] is null instead of a value of type int");
        Fails<int>("'[[1]]'", "holds an array whose element [0] is an array instead of a value of type int");
        Fails<string>("'[1]'", "holds an array whose element [0] is a number instead of text");
        Fails<string>("'[{}]'", "holds an array whose element [0] is an object instead of text");
        Fails<float>("'[1e39]'", "holds an array whose element [0] is a number instead of a value of type float");
        Fails<DateTime>("'[\"yesterday\"]'", "holds an array whose element [0] is a text instead of a date and time as text");
        Fails<byte[]>("'[\"0F0\"]'", "holds an array whose element [0] is a text instead of bytes in hexadecimal digits");
    }

    [Theory]
    [InlineData("'1,2'")]
    [InlineData("'[1'")]
    [InlineData("'[\"a\"] [\"b\"]'")]
    [InlineData("''")]
    [InlineData("'null'")]
    [InlineData("'{\"a\":1}'")]
    [InlineData("'[\"\\ud800\"]'")]
    public void What_is_no_array_is_an_error(string literal) => Fails<string>(literal, "holds a TEXT that is no JSON array");

    [Fact]
    public void Another_storage_class_is_an_error()
    {
        Fails<int>("1", "holds an INTEGER instead of an array as a JSON text");
        Fails<int>("x'5B5D'", "holds a BLOB instead of an array as a JSON text");
    }

    [Fact]
    public void What_is_refused_alone_is_refused_as_an_element()
    {
        Refused([1d, double.NaN], "NaN");
        Refused([float.NaN], "NaN");
        Refused([ulong.MaxValue], "above 2^63-1");
        Refused(["fine", "a\0b"], "NUL");
        Refused(["\ud800"], "surrogate");
        Refused(['\0'], "NUL");
        Refused(['\udc00'], "surrogate");
    }

    public void Dispose() => test.Dispose();

    private void Kept<T>(T[] values, string text)
    {
        var (back, kept) = Trip(values);
        Assert.Equal(text, kept);
        Assert.Equal(values, back!);
    }

    private (T[]? Back, string? Text) Trip<T>(T[]? values)
    {
        var reader = Run("SELECT $1, $1", values);
        return (reader.Value, reader.Text);
    }

    private T[] Read<T>(string literal) => Run<T>($"SELECT {literal} WHERE $1 IS NULL", null).Value!;

    private void Fails<T>(string literal, string reason)
        => Assert.Contains(reason, Assert.Throws<ColumnValueException>(() => Read<T>(literal)).Reason);

    private void Refused<T>(T[] values, string reason)
        => Assert.Contains(reason, Assert.Throws<ParameterValueException>(() => Trip(values)).Reason);

    private ArrayColumnReader<T> Run<T>(string sql, T[]? values)
    {
        var connection = test.Rent();
        try
        {
            return connection.ExecuteAsync(
                new Statement(sql, StatementKind.Once), new ArrayArgument<T>(values), new ArrayColumnReader<T>(), Io.Sync, CancellationToken.None)
                .GetAwaiter().GetResult();
        }
        finally
        {
            test.Driver.Return(connection);
        }
    }
}
