using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Orm;

/// <summary>Writes texts, and refuses one with half of a surrogate pair.</summary>
internal sealed class WholeTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(Whole(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(Whole(value));

    private static string Whole(string value)
    {
        var rest = value.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                throw new HalfPairException();
            }

            rest = rest[length..];
        }

        return value;
    }
}
