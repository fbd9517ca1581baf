using System.Text.Json;
using System.Text.Json.Serialization;

namespace Orm;

/// <summary>Writes characters, and refuses half of a surrogate pair.</summary>
internal sealed class WholeCharacterConverter : JsonConverter<char>
{
    public override char Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()![0];

    public override void Write(Utf8JsonWriter writer, char value, JsonSerializerOptions options)
        => writer.WriteStringValue(char.IsSurrogate(value) ? throw new HalfPairException() : value.ToString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, char value, JsonSerializerOptions options)
        => writer.WritePropertyName(char.IsSurrogate(value) ? throw new HalfPairException() : value.ToString());
}
