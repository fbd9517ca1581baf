namespace Orm.Generators.Model;

/// <summary>A property of an embedded object.</summary>
/// <param name="Name">Its name, unescaped.</param>
/// <param name="IsInitialized">Whether an initializer sets it.</param>
/// <param name="Column">The ordinal of its column; -1 for an object within.</param>
/// <param name="Nested">The object within; null for a column.</param>
internal sealed record EmbeddedMember(string Name, bool IsInitialized, int Column, EmbeddedObject? Nested);
