using System.ComponentModel;
using System.Diagnostics;

namespace Orm;

/// <summary>
/// A field of an entity with partial properties that have a database default: which of these were set, by their number among
/// them. One holds 64; more take another field. Like <see cref="Tracking"/> it equals every other of its kind.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("")]
public struct AssignedColumns : IEquatable<AssignedColumns>
{
    private ulong assigned;

    /// <summary>Notes that a property was set; <paramref name="number"/> is from 0 to 63.</summary>
    public void Add(int number) => assigned |= 1UL << number;

    /// <summary>Notes what was set of another object.</summary>
    public void Add(AssignedColumns others) => assigned |= others.assigned;

    /// <summary>Whether a property was set; <paramref name="number"/> is from 0 to 63.</summary>
    public readonly bool Has(int number) => (assigned & (1UL << number)) != 0;

    /// <inheritdoc/>
    public readonly bool Equals(AssignedColumns other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is AssignedColumns;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;
}
