using System.Globalization;
using Npgsql;
using Orm.PostgreSql.Values.Binary;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>Numerics in the server's binary form, of any length, as the decimals next to them.</summary>
public class RoundedNumericTests(PostgreSqlServer server)
{
    const int Seed = 20261126;

    [Fact]
    public async Task It_reads_what_decimal_reads_of_the_text()
    {
        var random = new Random(Seed);
        string[] texts =
        [
            "0", "-0.00", "1", "-1", "10000", "0.0001", "-0.00010001", "99999999", "100000000",
            "0.33333333333333333333333333333333333333", "-0.66666666666666666666666666666666666667",
            "79228162514264337593543950335", "-79228162514264337593543950335", "79228162514264337593543950335.4999",
            "0.00000000000000000000000000025", "-0.00000000000000000000000000035", "12345678901234567890.12345678901234567890",
            .. Enumerable.Range(0, 2000).Select(_ => Any(random)),
        ];

        foreach (var (text, value) in await ReadAsync(texts))
        {
            Assert.True(value == decimal.Parse(text, CultureInfo.InvariantCulture), $"{text} was read as {value}.");
        }
    }

    [Fact]
    public async Task What_is_no_decimal_or_larger_than_any_is_none()
    {
        string[] texts =
        [
            "NaN", "Infinity", "-Infinity", "79228162514264337593543950336", "-79228162514264337593543950336", "79228162514264337593543950335.5",
            "1e40", "-1e40", $"1{new string('0', 131_071)}", $"-{new string('9', 131_000)}.5",
        ];

        foreach (var (text, value) in await ReadAsync(texts))
        {
            Assert.True(value is null, $"{text[..Math.Min(40, text.Length)]} was read as {value}.");
        }
    }

    [Fact]
    public async Task Thousands_of_decimals_are_rounded()
    {
        var (thirds, tiny) = ($"-1.{new string('3', 16_000)}", $"0.{new string('0', 16_000)}1");

        var read = await ReadAsync([thirds, tiny]);

        Assert.Equal(-1.3333333333333333333333333333m, read[0].Value);
        Assert.Equal(0m, read[1].Value);
    }

    static string Any(Random random)
    {
        string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + random.Next(10))));
        return $"{(random.Next(2) == 0 ? "-" : "")}{Digits(random.Next(1, 29))}.{Digits(random.Next(1, 45))}";
    }

    async Task<List<(string Text, decimal? Value)>> ReadAsync(string[] texts)
    {
        await using var source = NpgsqlDataSource.Create(await server.CreateDatabaseAsync());
        await using var command = source.CreateCommand("SELECT number::numeric FROM unnest($1::text[]) WITH ORDINALITY AS given(number, place) ORDER BY place");
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = texts });
        await using var reader = await command.ExecuteReaderAsync();
        var read = new List<(string, decimal?)>();
        while (await reader.ReadAsync())
        {
            await using var numeric = await reader.GetStreamAsync(0);
            read.Add((texts[read.Count], RoundedNumeric.TryRead(numeric, out var value) ? value : null));
        }

        Assert.Equal(texts.Length, read.Count);
        return read;
    }
}
