using System.ComponentModel;

namespace Orm;

/// <summary>One mapped property.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Name">The column's name, not quoted.</param>
/// <param name="Type">The property's type as C# names it, without namespace and <c>?</c>: <c>int</c>, <c>DateTime</c>, <c>Color</c>.</param>
/// <param name="IsNullable">Whether the property, and so the column, can be null.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ColumnMap(string Property, string Name, string Type, bool IsNullable);
