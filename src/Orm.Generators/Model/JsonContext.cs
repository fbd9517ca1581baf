namespace Orm.Generators.Model;

/// <summary>A JsonSerializerContext of the project.</summary>
/// <param name="Name"><c>global::Shop.AppJson</c>.</param>
/// <param name="Types">The types that it bears [JsonSerializable] with.</param>
internal sealed record JsonContext(string Name, EquatableArray<string> Types);
