using System.ComponentModel;
using Orm.Querying;

namespace Orm;

/// <summary>A query whose rows are in an order that can be refined.</summary>
public class OrderedQuery<T> : Query<T>
{
    internal OrderedQuery(Query<T> previous, Piece piece, uint nulls = 0)
        : base(previous.Session, previous, piece, nulls, previous.Reader)
    {
    }

    /// <summary>Sorts rows that are equal so far by a member, the smallest first; null comes before everything.</summary>
    public OrderedQuery<T> ThenBy<TKey>(Func<T, TKey> key) => throw NotIntercepted.Error();

    /// <summary>Sorts rows that are equal so far by a member, the greatest first; null comes after everything.</summary>
    public OrderedQuery<T> ThenByDescending<TKey>(Func<T, TKey> key) => throw NotIntercepted.Error();

    /// <summary>Sorts rows that are equal so far by a key that was kept in a variable, the smallest first.</summary>
    /// <exception cref="OrmException">Its values have no order.</exception>
    public OrderedQuery<T> ThenBy<TKey>(SqlLambda<T, TKey> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.SortFurther(this);
    }

    /// <summary>Sorts rows that are equal so far by a key that was kept in a variable, the greatest first.</summary>
    /// <exception cref="OrmException">Its values have no order.</exception>
    public OrderedQuery<T> ThenByDescending<TKey>(SqlLambda<T, TKey> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.SortFurtherDescending(this);
    }

    /// <summary>For generated code: a further order.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public OrderedQuery<T> AppendFurtherOrder(Piece piece) => new(this, piece);

    /// <summary>For generated code: a further order with values.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public OrderedQuery<T> AppendFurtherOrder<TArguments>(Piece piece, TArguments arguments)
        where TArguments : struct, IQueryArguments => new OrderedQuery<T, TArguments>(this, piece, arguments);

    /// <summary>For generated code: a further order with values and other queries.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public OrderedQuery<T> AppendFurtherOrder<TArguments>(Piece piece, TArguments arguments, params Query[] operands)
        where TArguments : struct, IQueryArguments
        => new CombinedOrderedQuery<T, TArguments>(this, piece, arguments, new Operands(Session, operands));
}
