using System.ComponentModel;

namespace Orm;

/// <summary>An enum that is a type of the database.</summary>
/// <param name="Name">The enum's name, as messages tell it.</param>
/// <param name="Type">The type, quoted where it must be, with its schema.</param>
/// <param name="Labels">Its labels in their order.</param>
/// <param name="Describe">A query for the labels that the type has in the database, no row where there is no such type.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record EnumTypeMap(string Name, string Type, string[] Labels, string Describe);
