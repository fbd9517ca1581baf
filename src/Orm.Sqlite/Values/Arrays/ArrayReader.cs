using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Orm.Drivers;

namespace Orm.Sqlite.Values.Arrays;

/// <summary>The elements of a JSON array, our own or another program's, as long as each fits the type asked for without loss.</summary>
internal ref struct ArrayReader
{
    private readonly int ordinal;
    private Utf8JsonReader json;
    private int position;

    private ArrayReader(ReadOnlySpan<byte> text, int ordinal)
    {
        this.ordinal = ordinal;
        json = new Utf8JsonReader(text);
    }

    internal readonly bool IsNull => json.TokenType == JsonTokenType.Null;

    internal static T[] Read<T>(ReadOnlySpan<byte> text, int ordinal)
    {
        try
        {
            return new ArrayReader(text, ordinal).ReadAll<T>();
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new ColumnValueException(ordinal, "holds a TEXT that is no JSON array", error) { Value = $"'{Encoding.UTF8.GetString(text)}'" };
        }
    }

    internal readonly bool ReadBoolean() => json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => ReadInteger(0, 1, "bool") != 0,
    };

    internal readonly long ReadInteger(long min, long max, string type)
        => json.TokenType == JsonTokenType.Number && json.TryGetInt64(out var value) && value >= min && value <= max
            ? value
            : Refuse<long>($"a value of type {type}");

    internal readonly double ReadDouble(string type)
        => json.TokenType == JsonTokenType.Number && double.TryParse(json.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : Refuse<double>($"a value of type {type}");

    internal readonly float ReadSingle()
    {
        var value = ReadDouble("float");
        var single = (float)value;
        return float.IsInfinity(single) && !double.IsInfinity(value) ? Refuse<float>("a value of type float") : single;
    }

    internal readonly decimal ReadDecimal()
        => json.TokenType is JsonTokenType.Number or JsonTokenType.String && DecimalText.TryRead(json.ValueSpan, out var value)
            ? value
            : Refuse<decimal>("a value of type decimal");

    internal readonly TimeSpan ReadTimeSpan()
        => json.TokenType == JsonTokenType.String && TimeSpan.TryParseExact(json.GetString(), "c", CultureInfo.InvariantCulture, out var value)
            ? value
            : new TimeSpan(ReadInteger(long.MinValue, long.MaxValue, "TimeSpan"));

    internal readonly char ReadChar() => ReadString() is [var character] ? character : Refuse<char>("one character that is a char");

    internal readonly string ReadString() => json.TokenType == JsonTokenType.String ? json.GetString()! : Refuse<string>("text");

    internal readonly byte[] ReadBytes()
    {
        const string Expected = "bytes in hexadecimal digits";
        var digits = json.TokenType == JsonTokenType.String ? json.GetString()! : Refuse<string>(Expected);
        var bytes = new byte[digits.Length / 2];
        return Convert.FromHexString(digits, bytes, out _, out _) == OperationStatus.Done ? bytes : Refuse<byte[]>(Expected);
    }

    /// <summary>A text in UTF-8.</summary>
    internal readonly ReadOnlySpan<byte> ReadText(string expected)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            return Refuse<byte[]>(expected);
        }

        return json.ValueIsEscaped ? Encoding.UTF8.GetBytes(json.GetString()!) : json.ValueSpan;
    }

    [DoesNotReturn]
    internal readonly T Refuse<T>(string expected) => throw new ColumnValueException(
        ordinal, $"holds an array whose element [{position.ToString(CultureInfo.InvariantCulture)}] is {Describe()} instead of {expected}")
    {
        Value = json.TokenType is JsonTokenType.String or JsonTokenType.Number ? Encoding.UTF8.GetString(json.ValueSpan) : null,
    };

    private T[] ReadAll<T>()
    {
        var read = ElementForms.Of<T>().Read;
        var values = new List<T>();
        if (!json.Read() || json.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("The text does not begin with a bracket.");
        }

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            position = values.Count;
            values.Add(read(ref this));
        }

        // Whatever follows is an error of the reader's.
        json.Read();
        return [.. values];
    }

    private readonly string Describe() => json.TokenType switch
    {
        JsonTokenType.Null => "null",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Number => "a number",
        JsonTokenType.String => "a text",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.StartObject => "an object",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
