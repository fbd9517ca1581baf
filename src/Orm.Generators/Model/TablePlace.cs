namespace Orm.Generators.Model;

/// <summary>An entity's place in the order in which tables are created.</summary>
/// <param name="Type"><c>global::Shop.User</c>.</param>
/// <param name="IsPublic">Whether code in other assemblies can name it.</param>
/// <param name="LateKeys">Its foreign keys to tables that are created later, which only a cycle has.</param>
/// <param name="IsDroppedEarly">Whether a table that is dropped later refers to it.</param>
internal sealed record TablePlace(string Type, bool IsPublic, EquatableArray<string> LateKeys, bool IsDroppedEarly);
