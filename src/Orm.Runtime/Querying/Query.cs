using System.ComponentModel;
using Orm.Drivers;
using Orm.Querying;

namespace Orm;

/// <summary>An operator of a query, linked to the ones before it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Query
{
    // A bit of the hash, so that the object has no further field.
    private const int CompoundBit = 1;

    private protected Query(Session session, Query? previous, Piece piece, uint nulls, int hashOfOperands = 0)
    {
        Session = session;
        Previous = previous;
        Piece = piece;
        Nulls = nulls;
        var (before, isCompound) = previous is null ? (0, 0) : (previous.Hash, previous.Hash & CompoundBit);
        if (piece.TakesOperands)
        {
            isCompound = CompoundBit;
        }

        Hash = (unchecked((((before * 31) + piece.Hash) * 31) + (int)nulls + hashOfOperands) & ~CompoundBit) | isCompound;
    }

    internal Session Session { get; }

    internal Query? Previous { get; }

    internal Piece Piece { get; }

    /// <summary>The entity that it begins with.</summary>
    internal EntityMap Entity
    {
        get
        {
            var root = this;
            while (root.Previous is { } previous)
            {
                root = previous;
            }

            return root.Piece.Entity!;
        }
    }

    /// <summary>A bit for each of the operator's values that is null.</summary>
    internal uint Nulls { get; }

    /// <summary>Of the pieces, null states and operands up to here.</summary>
    internal int Hash { get; }

    /// <summary>Whether other queries may belong to one of its operators.</summary>
    internal bool IsCompound => (Hash & CompoundBit) != 0;

    /// <summary>The other queries that belong to the operator. Most have none, which their pieces tell quicker than they.</summary>
    internal Query[] Operands => Piece.TakesOperands ? OwnOperands : [];

    private protected virtual Query[] OwnOperands => [];

    internal virtual void Bind<TParameters>(ref TParameters parameters, ReadOnlySpan<int> numbers)
        where TParameters : struct, IParameters
    {
    }
}
