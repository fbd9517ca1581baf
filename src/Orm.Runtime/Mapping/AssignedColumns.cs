using System.ComponentModel;
using System.Diagnostics;

namespace Orm;

/// <summary>
/// A second field of an entity with partial properties that have a database default beyond its 64th column: which of these
/// were set. Like <see cref="Tracking"/> it equals every other of its kind.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("")]
public struct AssignedColumns : IEquatable<AssignedColumns>
{
    // Never changed in place, so that a copy made by `with` has its own.
    private ColumnMask columns;

    /// <summary>Notes that a column was set.</summary>
    public void Add(int column)
    {
        if (!columns.Has(column))
        {
            columns = columns.With(column);
        }
    }

    /// <summary>Whether a column was set.</summary>
    public readonly bool Has(int column) => columns.Has(column);

    /// <inheritdoc/>
    public readonly bool Equals(AssignedColumns other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is AssignedColumns;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;
}
