using System.ComponentModel;

namespace Orm;

/// <summary>One mapped property.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Name">The column's name, not quoted.</param>
/// <param name="IsNullable">Whether the property, and so the column, can be null.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ColumnMap(string Property, string Name, bool IsNullable);
