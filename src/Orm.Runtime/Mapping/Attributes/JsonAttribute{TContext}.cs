using System.Text.Json.Serialization;

namespace Orm;

/// <summary>A property of any type kept as JSON, as <see cref="JsonAttribute"/>, with the context that writes and reads it.</summary>
/// <typeparam name="TContext">The context; it bears <c>[JsonSerializable]</c> with the property's type.</typeparam>
[AttributeUsage(AttributeTargets.Property)]
public sealed class JsonAttribute<TContext> : Attribute
    where TContext : JsonSerializerContext;
