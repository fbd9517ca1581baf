namespace Orm.Generators.Model;

/// <summary>An entity of a referenced assembly.</summary>
/// <param name="Type"><c>global::Shop.User</c>.</param>
/// <param name="KeyTypes">Its key's parts as C# names them.</param>
internal sealed record ReferencedEntity(string Type, EquatableArray<string> KeyTypes);
