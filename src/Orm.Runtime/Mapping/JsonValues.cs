using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Orm.Drivers;

namespace Orm;

/// <summary>For generated code: how objects become the JSON of a column, and how they compare by it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonValues
{
    // What a user's own options allow is not known here.
    private static readonly JsonDocumentOptions Documents = new() { MaxDepth = 1000 };

    /// <summary>What a context knows of a type.</summary>
    /// <exception cref="OrmException">It knows nothing of it.</exception>
    public static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.GetTypeInfo(typeof(T)) as JsonTypeInfo<T>
            ?? throw new OrmException($"{context.GetType().Name} knows nothing of {typeof(T).Name}. Give it [JsonSerializable(typeof({typeof(T).Name}))].");
    }

    /// <summary>An object's JSON, null for null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Text<T>(T? value, JsonTypeInfo<T> type) => value is null ? null : JsonSerializer.Serialize(value, type);

    /// <inheritdoc cref="Text{T}(T, JsonTypeInfo{T})"/>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Text<T>(T? value, JsonTypeInfo<T> type)
        where T : struct
        => value is { } present ? JsonSerializer.Serialize(present, type) : null;

    /// <summary>Whether two texts are the same JSON. The order of an object's members is not part of it, since jsonb does not keep it.</summary>
    public static bool Same(string? left, string? right)
    {
        if (left is null || right is null || left == right)
        {
            return left == right;
        }

        using var first = JsonDocument.Parse(left, Documents);
        using var second = JsonDocument.Parse(right, Documents);
        return JsonElement.DeepEquals(first.RootElement, second.RootElement);
    }

    /// <summary>Whether a column holds NULL, or JSON's null, which a nullable property takes for the same.</summary>
    public static bool IsNull([NotNullWhen(false)] string? text) => text is null || text.AsSpan().Trim() is "null";

    /// <summary>The JSON that a column is given.</summary>
    /// <exception cref="ParameterValueException">A text in it holds the character NUL, which jsonb refuses, or half of a surrogate pair.</exception>
    public static string ToColumn<T>(T value, JsonTypeInfo<T> type, int number)
    {
        var text = JsonSerializer.Serialize(value, type);
        if (HoldsNul(text))
        {
            throw new ParameterValueException(number, "holds the character NUL in a text of its JSON, which PostgreSQL's jsonb refuses");
        }

        if (WholeTexts.MayHaveBeenReplaced(text))
        {
            WholeTexts.Check(value, type, number);
        }

        return text;
    }

    /// <summary>The object of a column's JSON.</summary>
    /// <exception cref="ColumnValueException">It is no JSON of the type, or JSON's null.</exception>
    public static T FromColumn<T>(string text, JsonTypeInfo<T> type, int ordinal)
    {
        try
        {
            return JsonSerializer.Deserialize(text, type) ?? throw new ColumnValueException(ordinal, "holds the JSON null, where the property has no null");
        }
        catch (Exception error) when (error is JsonException or NotSupportedException)
        {
            throw new ColumnValueException(ordinal, $"holds JSON that is no {typeof(T).Name}", error) { Value = $"'{text}'" };
        }
    }

    // The writer escapes it; a backslash before the backslash makes it a text about it.
    private static bool HoldsNul(string text)
    {
        const string Escaped = "\\u0000";
        for (var at = text.IndexOf(Escaped, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Escaped, at + 1, StringComparison.Ordinal))
        {
            var before = at;
            while (before > 0 && text[before - 1] == '\\')
            {
                before--;
            }

            if ((at - before) % 2 == 0)
            {
                return true;
            }
        }

        return false;
    }
}
