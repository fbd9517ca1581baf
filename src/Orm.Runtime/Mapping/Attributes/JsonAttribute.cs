namespace Orm;

/// <summary>
/// A property of any type kept as JSON: jsonb on PostgreSQL, a text on SQLite. It is written and read by the JsonSerializerContext
/// of the project that bears <c>[JsonSerializable]</c> with the property's type. Null is NULL.
/// </summary>
/// <example><code>
/// [Json] public required Address Home { get; set; }
///
/// [JsonSerializable(typeof(Address))]
/// internal partial class AppJson : JsonSerializerContext;
/// </code></example>
[AttributeUsage(AttributeTargets.Property)]
public sealed class JsonAttribute : Attribute;
