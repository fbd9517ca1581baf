using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization.Metadata;

namespace Orm;

/// <summary>
/// For generated code: the field of an entity with [Json] properties. In a snapshot it holds their JSON, since the objects
/// themselves may have changed since; in the entity it is empty. It equals every other of its kind, as <see cref="Tracking"/> does.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("")]
public readonly struct JsonTexts : IEquatable<JsonTexts>
{
    private readonly string?[]? texts;

    /// <summary>The texts of a snapshot, in the order of the properties.</summary>
    public JsonTexts(params string?[] texts) => this.texts = texts;

    /// <summary>The JSON of a property: the one kept, else the value's.</summary>
    public string? Text<T>(int index, T? value, JsonTypeInfo<T> type) => texts is null ? JsonValues.Text(value, type) : texts[index];

    /// <inheritdoc cref="Text{T}(int, T, JsonTypeInfo{T})"/>
    public string? Text<T>(int index, T? value, JsonTypeInfo<T> type)
        where T : struct
        => texts is null ? JsonValues.Text(value, type) : texts[index];

    /// <inheritdoc/>
    public bool Equals(JsonTexts other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonTexts;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
