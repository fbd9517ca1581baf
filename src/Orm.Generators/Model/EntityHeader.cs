namespace Orm.Generators.Model;

/// <summary>
/// As much of an entity as code elsewhere in the compilation needs to bind against what the generator will write: the
/// stubs of the query stage, the Get overloads, the schema's list. Changes with the class's head and key only. Exists for a
/// class with errors too, so that one mistake does not become an error at every use.
/// </summary>
/// <param name="Declaration">How the half is declared.</param>
/// <param name="KeyTypes">The key's parts as C# names them; empty where the key is wrong.</param>
/// <param name="PartialProperties">Partial properties to implement: type and name, with what the half must repeat.</param>
internal sealed record EntityHeader(
    TypeDeclaration Declaration,
    EquatableArray<string> KeyTypes,
    EquatableArray<PartialPropertyHeader> PartialProperties);
