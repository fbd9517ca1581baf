using NpgsqlTypes;
using Orm.Drivers;
using Orm.PostgreSql.Values;
using Orm.PostgreSql.Values.Arrays;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>What is larger than PostgreSQL keeps is refused by its length, before anything is sent: shown with a limit of a few bytes.</summary>
public class TooLongTests
{
    [Fact]
    public void A_length_beyond_the_limit_is_refused_with_the_parameters_number()
    {
        ValueCheck.CheckLength(3, 100, most: 100);
        var error = Assert.Throws<ParameterValueException>(() => ValueCheck.CheckLength(3, 101, most: 100));
        Assert.Equal((3, "has more than the 1 GB that PostgreSQL keeps as a value"), (error.Number, error.Reason));
    }

    [Fact]
    public void An_array_counts_with_its_elements()
    {
        // A head of 20 bytes, and before each element its length.
        Assert.Equal(20 + (3 * 8), ArrayLength.Of(new int[3], NpgsqlDbType.Integer));
        Assert.Equal(20 + 4 + 4 + 6, ArrayLength.Of(["é€", null, "a"], NpgsqlDbType.Text) - 4);
        Assert.Equal(20 + 4 + 100, ArrayLength.Of([new byte[100]], NpgsqlDbType.Bytea));

        var texts = Enumerable.Repeat("0123456789", 10).ToArray();
        ArrayForm<string>.Instance.CheckLength(1, texts, most: 160);
        Assert.Throws<ParameterValueException>(() => ArrayForm<string>.Instance.CheckLength(1, texts, most: 159));
        Assert.Throws<ParameterValueException>(() => ArrayForm<long?>.Instance.CheckLength(1, new long?[10], most: 139));
        Assert.Throws<ParameterValueException>(() => ArrayForm<byte[]>.Instance.CheckLength(1, [new byte[100]], most: 123));
    }

    [Fact]
    public void Bytes_of_UTF8_are_counted_where_an_int_would_not_do()
    {
        Assert.Equal(1 + 2 + 3 + 4, Utf8Length.Of("aé€😀"));
        Assert.Equal(0, Utf8Length.Of(""));
    }
}
