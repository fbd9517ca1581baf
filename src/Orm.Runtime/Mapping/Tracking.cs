using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Orm.Sessions;

namespace Orm;

/// <summary>
/// The field that the generator adds to every entity: its state in its session. It equals every other of its kind, so that
/// records compare as if it were not there; it knows whose it is, so that a copy made by <c>with</c> is a new, transient object.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("")]
public struct Tracking : IEquatable<Tracking>
{
    // A TrackedEntity; or the object itself, where it was read without tracking: that costs nothing, and a copy made by `with`
    // is told apart as well.
    private object? entry;

    /// <summary>Called by a partial property's setter before the value changes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Changing(IEntity owner)
    {
        if (entry is not null)
        {
            TellChanging(owner);
        }
    }

    /// <summary>Called by the getter of a partial property whose value can change in place, before it hands the value out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Reading(IEntity owner)
    {
        if (entry is not null)
        {
            TellReading(owner);
        }
    }

    /// <inheritdoc/>
    public readonly bool Equals(Tracking other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is Tracking;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;

    // The session's side (entry, suspension) is internal and belongs to Sessions.
    internal TrackedEntity? Entry
    {
        readonly get => entry as TrackedEntity;
        set => entry = value;
    }

    internal readonly bool IsUntracked(IEntity owner) => ReferenceEquals(entry, owner);

    internal void MarkUntracked(IEntity owner) => entry = owner;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void TellChanging(IEntity owner) => (entry as TrackedEntity)?.Changing(owner);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void TellReading(IEntity owner) => (entry as TrackedEntity)?.Reading(owner);
}
