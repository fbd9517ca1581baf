using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Orm.Drivers;

namespace Orm;

/// <summary>
/// Finds half surrogate pairs in the texts of an object that is written as JSON. System.Text.Json writes U+FFFD for one and says
/// nothing; so where that stands in its JSON, be it a character of the user's own, the object is written a second time with
/// converters that look.
/// </summary>
internal static class WholeTexts
{
    private const char Replacement = '\uFFFD';
    private const string Escaped = "\\uFFFD";

    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> Looking = [];

    /// <summary>Whether a text of the object may have lost a character on the way.</summary>
    public static bool MayHaveBeenReplaced(string json) => json.Contains(Replacement, StringComparison.Ordinal) || json.Contains(Escaped, StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes the object again, to nowhere.</summary>
    /// <exception cref="ParameterValueException">A text of it holds half of a surrogate pair.</exception>
    public static void Check<T>(T value, JsonTypeInfo<T> type, int number)
    {
        var looking = (JsonTypeInfo<T>)Looking.GetValue(type.Options, Look).GetTypeInfo(typeof(T));
        using var writer = new Utf8JsonWriter(Stream.Null);
        try
        {
            JsonSerializer.Serialize(writer, value, looking);
        }
        catch (HalfPairException)
        {
            throw new ParameterValueException(number, "holds half of a surrogate pair in a text of its JSON, which has no UTF-8");
        }
    }

    // A converter of the user's own for texts comes before ours, and answers for what it writes.
    private static JsonSerializerOptions Look(JsonSerializerOptions options) => new(options) { Converters = { new WholeTextConverter(), new WholeCharacterConverter() } };
}
