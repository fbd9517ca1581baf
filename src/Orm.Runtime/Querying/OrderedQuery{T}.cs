using System.ComponentModel;
using Orm.Querying;

namespace Orm;

/// <summary>A query whose rows are in an order that can be refined.</summary>
public sealed class OrderedQuery<T> : Query<T>
{
    internal OrderedQuery(Query<T> previous, Piece piece)
        : base(previous.Session, previous, piece, 0, previous.Reader)
    {
    }

    /// <summary>Sorts rows that are equal so far by a member, the smallest first; null comes before everything.</summary>
    public OrderedQuery<T> ThenBy<TKey>(Func<T, TKey> key) => throw NotIntercepted.Error();

    /// <summary>Sorts rows that are equal so far by a member, the greatest first; null comes after everything.</summary>
    public OrderedQuery<T> ThenByDescending<TKey>(Func<T, TKey> key) => throw NotIntercepted.Error();

    /// <summary>For generated code: a further order.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public OrderedQuery<T> AppendFurtherOrder(Piece piece) => new(this, piece);
}
