using System.Globalization;
using Npgsql;
using Orm.PostgreSql;
using Orm.PostgreSql.Values.Binary;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>Values that are read from the bytes of a column, beside the same values as Npgsql reads them.</summary>
public class BinaryFormTests(PostgreSqlServer server)
{
    const int Seed = 20261127;

    [Theory]
    [InlineData("smallint", "-32768", "-1", "0", "1", "32767")]
    [InlineData("integer", "-2147483648", "-65536", "-1", "0", "258", "2147483647")]
    [InlineData("bigint", "-9223372036854775808", "-4294967296", "-1", "0", "72623859790382856", "9223372036854775807")]
    public Task An_integer_of_any_size_is_a_long(string type, params string[] texts) => AssertSame<long, BinaryInteger>(type, texts);

    [Fact]
    public Task A_double_keeps_every_bit()
        => AssertSame<double, BinaryDouble>("double precision", ["0", "-0", "0.1", "-1.5", "1.7976931348623157e308", "5e-324", "NaN", "Infinity", "-Infinity"]);

    [Fact]
    public Task A_uuid_is_a_Guid()
        => AssertSame<Guid, BinaryUuid>("uuid", ["00010203-0405-0607-0809-0a0b0c0d0e0f", Guid.Empty.ToString(), Guid.AllBitsSet.ToString(), Guid.NewGuid().ToString()]);

    [Fact]
    public Task A_boolean_is_a_bool() => AssertSame<bool, BinaryBoolean>("boolean", ["true", "false"]);

    [Theory]
    [InlineData("timestamp")]
    [InlineData("timestamptz")]
    public Task A_timestamp_is_a_DateTime_to_the_microsecond(string type) => AssertSame<DateTime, BinaryTimestamp>(
        type,
        [
            "2000-01-01 00:00:00Z", "1999-12-31 23:59:59.999999Z", "2026-11-27 12:34:56.123456Z", "1970-01-01 00:00:00.000001Z", "0001-01-01 00:00:00Z",
            "0001-01-01 00:00:00.000001Z", "9999-12-31 23:59:59.999999Z",
        ]);

    [Theory]
    [InlineData("timestamp")]
    [InlineData("timestamptz")]
    public async Task A_timestamp_that_is_no_DateTime_is_left_to_Npgsql(string type)
    {
        string[] texts = ["infinity", "-infinity", "10000-01-01 00:00:00Z", "294276-12-31 23:59:59.999999Z", "0001-12-31 23:59:59.999999Z BC", "4713-01-02 00:00:00Z BC"];
        Assert.Equal(0, await CompareAsync(type, texts, (given, bytes, reader) => bytes.TryRead<DateTime, BinaryTimestamp>(reader, 0, out _)));
    }

    [Fact]
    public async Task A_numeric_is_the_decimal_that_Npgsql_makes_of_it_to_the_last_zero()
    {
        var random = new Random(Seed);
        string[] texts =
        [
            "0", "0.0", "0.00", "0.000", "-0", "1", "-1", "1.0", "1.01", "-1.010", "10", "10000", "10000.0", "10000.00", "5.0000",
            "1000000000000", "25000000.0000", "99999999.99", "100000000", "0.5", "0.05",
            "0.001", "0.0001", "-0.00010001", "1234.5678", "123.456", "9999999999999999", "-9999999999999999", "999999999999.9999", "99999999999.999",
            .. Enumerable.Range(0, 2000).Select(_ => Short(random)),
        ];

        Assert.Equal(texts.Length, await AssertSame<decimal, BinaryNumeric>("numeric", texts));
    }

    [Fact]
    public async Task A_numeric_of_more_digits_is_left_to_Npgsql_or_is_the_same()
    {
        var random = new Random(Seed);
        string[] texts =
        [
            "10000000000000000", "99999999999999999", "79228162514264337593543950335", "-79228162514264337593543950335", "0.0000000000000000000000000001",
            "1.0000000000000000000000000000", "0.0000000000", "5.0000000000", "5.000000000000000", "9999.000000000000000", "5.0000000000000000", "100000000000000000000", "0.00000001",
            .. Enumerable.Range(0, 2000).Select(_ => $"{Digits(random, random.Next(1, 17))}.{Digits(random, random.Next(1, 13))}"),
        ];

        await AssertSame<decimal, BinaryNumeric>("numeric", texts);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("1e40")]
    [InlineData("0.00000000000000000000000000001")]
    public async Task A_numeric_that_is_no_decimal_is_left_to_Npgsql(string text)
        => Assert.Equal(0, await CompareAsync("numeric", [text], (text, bytes, reader) => bytes.TryRead<decimal, BinaryNumeric>(reader, 0, out _)));

    [Fact]
    public async Task Bytes_of_another_form_are_no_value()
    {
        Assert.Equal(0, await CompareAsync("text", ["", "1", "123", "1234567890123456789"], (text, bytes, reader) =>
            bytes.TryRead<long, BinaryInteger>(reader, 0, out _) || bytes.TryRead<double, BinaryDouble>(reader, 0, out _)
            || bytes.TryRead<Guid, BinaryUuid>(reader, 0, out _) || bytes.TryRead<decimal, BinaryNumeric>(reader, 0, out _)
            || bytes.TryRead<DateTime, BinaryTimestamp>(reader, 0, out _) || (text != "1" && bytes.TryRead<bool, BinaryBoolean>(reader, 0, out _))));
    }

    [Fact]
    public async Task A_text_is_a_string_whatever_it_is_made_of()
    {
        string[] texts =
        [
            "", "a", "Ada", "\u007f", "Äpfel", "€", "𝄞 and 🙂", "line\r\nline\t\u0001", "e\u0301", "\ufeff", "\ufffd", new('a', 31), new('a', 32), new('ä', 33),
            new('a', 1023), $"{new string('a', 1021)}ä",
        ];

        Assert.Equal(texts.Length, await CompareAsync("text", texts, (text, bytes, reader) =>
        {
            Assert.Equal(text, reader.GetFieldValue<string>(0));
            Assert.Equal(text, bytes.TryReadText(reader, 0));
            return true;
        }));
    }

    [Fact]
    public async Task A_text_that_is_too_long_for_the_bytes_is_left_to_Npgsql()
    {
        string[] texts = [new('a', 1024), $"{new string('a', 1023)}ä", new('a', 100_000)];
        Assert.Equal(0, await CompareAsync("text", texts, (_, bytes, reader) => bytes.TryReadText(reader, 0) is not null));

        await using var engine = PostgreSqlEngine.Create(await server.CreateDatabaseAsync());
        await using var session = engine.OpenSession();
        foreach (var text in texts)
        {
            Assert.Equal(text, await session.Sql<string>($"SELECT {text}").SingleAsync());
        }
    }

    [Fact]
    public async Task A_text_that_is_no_UTF8_is_an_error_and_not_another_text()
    {
        var database = await server.CreateDatabaseAsync("template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'");
        await using var engine = PostgreSqlEngine.Create(database);
        await using var session = engine.OpenSession();

        Assert.Equal("Äpfel", await session.Sql<string>($"SELECT 'Äpfel'").SingleAsync());
        await Assert.ThrowsAsync<OrmException>(async () => await session.Sql<string>($"SELECT E'Gr\\xfc\\xdfe'").SingleAsync());
        Assert.Equal("Ada", await session.Sql<string>($"SELECT 'Ada'").SingleAsync());
    }

    [Fact]
    public async Task A_text_of_another_client_encoding_is_read_by_it()
    {
        await using var engine = PostgreSqlEngine.Create($"{await server.CreateDatabaseAsync()};Client Encoding=LATIN1;Encoding=iso-8859-1");
        await using var session = engine.OpenSession();

        Assert.Equal("Äpfel", await session.Sql<string>($"SELECT U&'\\00C4pfel'").SingleAsync());
        Assert.Equal(196, await session.Sql<int>($"SELECT ascii({"Ä"})").SingleAsync());
    }

    static string Digits(Random random, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + random.Next(10))));

    // At most four groups of digits.
    static string Short(Random random)
    {
        var decimals = random.Next(0, 9);
        var digits = random.Next(4) == 0 ? $"{Digits(random, random.Next(1, 5))}0000" : Digits(random, random.Next(1, 9));
        var whole = $"{(random.Next(2) == 0 ? "-" : "")}{digits}";
        return decimals == 0 ? whole : $"{whole}.{Digits(random, decimals)}";
    }

    async Task<int> AssertSame<T, TForm>(string type, string[] texts)
        where T : struct
        where TForm : IBinaryForm<T>
    {
        var read = await CompareAsync(type, texts, (text, bytes, reader) =>
        {
            var isRead = bytes.TryRead<T, TForm>(reader, 0, out var value);
            Assert.True(!isRead || Bits(value) == Bits(reader.GetFieldValue<T>(0)), $"{text} was read as {value}.");
            return isRead;
        });
        Assert.True(typeof(T) == typeof(decimal) || read == texts.Length);
        return read;
    }

    static string Bits<T>(T value) => value switch
    {
        decimal number => string.Join(' ', decimal.GetBits(number)),
        DateTime instant => instant.Ticks.ToString(CultureInfo.InvariantCulture),
        double number => BitConverter.DoubleToInt64Bits(number).ToString(CultureInfo.InvariantCulture),
        _ => $"{value}",
    };

    // Of how many texts it is true.
    async Task<int> CompareAsync(string type, string[] texts, Func<string, ColumnBytes, NpgsqlDataReader, bool> compare)
    {
        await using var source = NpgsqlDataSource.Create(await server.CreateDatabaseAsync());
        await using var command = source.CreateCommand($"SELECT value::{type} FROM unnest($1::text[]) WITH ORDINALITY AS given(value, place) ORDER BY place");
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = texts });
        await using var reader = await command.ExecuteReaderAsync();
        var bytes = new ColumnBytes(true);
        var (rows, count) = (0, 0);
        while (await reader.ReadAsync())
        {
            count += compare(texts[rows++], bytes, reader) ? 1 : 0;
        }

        Assert.Equal(texts.Length, rows);
        return count;
    }
}
