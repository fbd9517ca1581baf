using Orm.Drivers;
using Orm.Sqlite.Values;
using Orm.Sqlite.Values.Arrays;

namespace Orm.Integration.Tests.Sqlite;

/// <summary>What is larger than SQLite keeps is refused by its length, before anything is sent: shown with a limit of a few bytes.</summary>
public class TooLongTests
{
    [Fact]
    public void A_length_beyond_the_limit_is_refused_with_the_parameters_number()
    {
        SqliteParameters.RefuseTooLong(3, 100, most: 100);
        var error = Assert.Throws<ParameterValueException>(() => SqliteParameters.RefuseTooLong(3, 101, most: 100));
        Assert.Equal((3, "has more than the 1 GB that SQLite keeps as a value"), (error.Number, error.Reason));
    }

    [Fact]
    public void An_array_is_refused_as_soon_as_its_text_grows_beyond_it()
    {
        var error = Assert.Throws<ParameterValueException>(() => Write(Enumerable.Repeat("0123456789", 1000).ToArray(), most: 5000));
        Assert.Equal((2, "has more than the 1 GB that SQLite keeps as a value"), (error.Number, error.Reason));
        Assert.Throws<ParameterValueException>(() => Write(new long[5000], most: 5000));
        Assert.Throws<ParameterValueException>(() => Write([new byte[10_000]], most: 5000));
        Assert.Equal("[0,0]", Write(new long[2], most: 5000));
    }

    static string Write<T>(T[] values, int most)
    {
        var writer = new ArrayWriter(2, most);
        try
        {
            writer.Write<T>(values);
            return System.Text.Encoding.UTF8.GetString(writer.Text);
        }
        finally
        {
            writer.Dispose();
        }
    }
}
