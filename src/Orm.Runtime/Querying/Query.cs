using System.ComponentModel;
using Orm.Querying;

namespace Orm;

/// <summary>An operator of a query, linked to the ones before it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Query : QueryValues
{
    private protected Query(Session session, Query? previous, Piece piece, uint nulls)
    {
        Session = session;
        Previous = previous;
        Piece = piece;
        Nulls = nulls;
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

    /// <summary>The other queries that belong to the operator, for the same piece always as many. Most have none, which their pieces tell quicker than they.</summary>
    internal Query[] Operands => Piece.TakesOperands ? OwnOperands : [];

    private protected virtual Query[] OwnOperands => [];
}
