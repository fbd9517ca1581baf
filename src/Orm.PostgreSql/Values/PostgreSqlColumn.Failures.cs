using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Orm.Drivers;

namespace Orm.PostgreSql.Values;

/// <summary>What is said of a value that can't be read as asked.</summary>
internal readonly partial struct PostgreSqlColumn
{
    private static bool IsUnreadable(Exception error) => error is InvalidCastException or OverflowException or ArgumentException or FormatException;

    private ColumnValueException Failure(string expected, Exception error)
        => new(ordinal, $"holds {Describe()} {(error is InvalidCastException ? "instead" : "out of the range")} of {expected}", error) { Value = Literal() };

    [DoesNotReturn]
    private void ThrowRange(string type)
        => throw new ColumnValueException(ordinal, $"holds {Describe()} out of the range of {type}") { Value = Literal() };

    [DoesNotReturn]
    private void Throw(string expected)
        => throw new ColumnValueException(ordinal, $"holds {Describe()} instead of {expected}") { Value = Literal() };

    private string Describe()
    {
        if (reader.IsDBNull(ordinal))
        {
            return "NULL";
        }

        var type = reader.GetDataTypeName(ordinal);
        return $"{("aeio".Contains(type[0], StringComparison.Ordinal) ? "an" : "a")} {type}";
    }

    private string? Literal()
    {
        if (reader.IsDBNull(ordinal))
        {
            return null;
        }

        try
        {
            return reader.GetValue(ordinal) switch
            {
                string text => $"'{text}'",
                byte[] bytes => $"{bytes.Length} bytes",
                var value => Convert.ToString(value, CultureInfo.InvariantCulture),
            };
        }
        catch (Exception error) when (IsUnreadable(error))
        {
            return "a value that C# can't hold";
        }
    }
}
