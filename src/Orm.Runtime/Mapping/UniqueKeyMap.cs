using System.ComponentModel;

namespace Orm;

/// <summary>A unique constraint or index.</summary>
/// <param name="Name">Its name in the database.</param>
/// <param name="Columns">Its columns.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record UniqueKeyMap(string Name, ColumnMask Columns);
