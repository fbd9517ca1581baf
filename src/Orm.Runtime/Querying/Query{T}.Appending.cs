using System.ComponentModel;
using Orm.Querying;

namespace Orm;

// What generated code calls in place of the operators: each with its piece, with the values that the lambda speaks of where there are
// some, and with other queries where the lambda or the operator takes some.
public partial class Query<T>
{
    /// <summary>For generated code: an operator that gives the same rows or fewer.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Query<T> Append(Piece piece) => new(Session, this, piece, 0, Reader);

    /// <summary>For generated code: the same with values.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Query<T> Append<TArguments>(Piece piece, TArguments arguments)
        where TArguments : struct, IQueryArguments => new Query<T, TArguments>(this, piece, arguments, Reader);

    /// <summary>For generated code: the same with values and other queries.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Query<T> Append<TArguments>(Piece piece, TArguments arguments, params Query[] operands)
        where TArguments : struct, IQueryArguments
        => new CombinedQuery<T, TArguments>(this, piece, arguments, new Operands(Session, operands), Reader);

    /// <summary>For generated code: a condition to read with at once.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FilteredQuery<T, NoArguments> Filter(Piece condition) => new(this, condition, default);

    /// <summary>For generated code: the same with values.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FilteredQuery<T, TArguments> Filter<TArguments>(Piece condition, TArguments arguments)
        where TArguments : struct, IQueryArguments => new(this, condition, arguments);

    /// <summary>For generated code: an order.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public OrderedQuery<T> AppendOrder(Piece piece) => new(this, piece);

    /// <summary>For generated code: an order with values.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public OrderedQuery<T> AppendOrder<TArguments>(Piece piece, TArguments arguments)
        where TArguments : struct, IQueryArguments => new OrderedQuery<T, TArguments>(this, piece, arguments);

    /// <summary>For generated code: an order with values and other queries.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public OrderedQuery<T> AppendOrder<TArguments>(Piece piece, TArguments arguments, params Query[] operands)
        where TArguments : struct, IQueryArguments
        => new CombinedOrderedQuery<T, TArguments>(this, piece, arguments, new Operands(Session, operands));

    /// <summary>
    /// For generated code: a projection, that of a join included. <typeparamref name="TRead"/> is <typeparamref name="TResult"/>, or
    /// object where that has no name.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Query<TResult> AppendProjection<TResult, TRead, TProjection>(Piece piece)
        where TProjection : struct, IProjection<TRead>
        => new(Session, this, piece, 0, ProjectionReader<TResult, TRead, TProjection>.Of(Reader.Mode));

    /// <summary>For generated code: the same with values.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Query<TResult> AppendProjection<TResult, TRead, TProjection, TArguments>(Piece piece, TArguments arguments)
        where TProjection : struct, IProjection<TRead>
        where TArguments : struct, IQueryArguments
        => new Query<TResult, TArguments>(this, piece, arguments, ProjectionReader<TResult, TRead, TProjection>.Of(Reader.Mode));

    /// <summary>For generated code: the same with values and other queries.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Query<TResult> AppendProjection<TResult, TRead, TProjection, TArguments>(Piece piece, TArguments arguments, params Query[] operands)
        where TProjection : struct, IProjection<TRead>
        where TArguments : struct, IQueryArguments
        => new CombinedQuery<TResult, TArguments>(
            this, piece, arguments, new Operands(Session, operands), ProjectionReader<TResult, TRead, TProjection>.Of(Reader.Mode));

    /// <summary>For generated code: a join, whose inner query comes first among the operands.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Query<TResult> AppendJoin<TResult, TRead, TProjection>(Piece piece, params Query[] operands)
        where TProjection : struct, IProjection<TRead>
        => AppendProjection<TResult, TRead, TProjection, NoArguments>(piece, default, operands);

    /// <summary>For generated code: the same with values.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Query<TResult> AppendJoin<TResult, TRead, TProjection, TArguments>(Piece piece, TArguments arguments, params Query[] operands)
        where TProjection : struct, IProjection<TRead>
        where TArguments : struct, IQueryArguments
        => AppendProjection<TResult, TRead, TProjection, TArguments>(piece, arguments, operands);

    /// <summary>For generated code: groups; also the Select before one that has a lambda for the elements.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Query<IGrouping<TKey, TElement>> AppendGroup<TKey, TElement>(Piece piece)
        => new(Session, this, piece, 0, GroupReader<TKey, TElement>.Of(Reader.Mode));

    /// <summary>For generated code: groups by a key with values.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Query<IGrouping<TKey, TElement>> AppendGroup<TKey, TElement, TArguments>(Piece piece, TArguments arguments)
        where TArguments : struct, IQueryArguments
        => new Query<IGrouping<TKey, TElement>, TArguments>(this, piece, arguments, GroupReader<TKey, TElement>.Of(Reader.Mode));

    /// <summary>For generated code: groups by a key with values and other queries.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Query<IGrouping<TKey, TElement>> AppendGroup<TKey, TElement, TArguments>(Piece piece, TArguments arguments, params Query[] operands)
        where TArguments : struct, IQueryArguments
        => new CombinedQuery<IGrouping<TKey, TElement>, TArguments>(
            this, piece, arguments, new Operands(Session, operands), GroupReader<TKey, TElement>.Of(Reader.Mode));
}
