using System.ComponentModel;
using Orm.Querying;

namespace Orm;

/// <summary>
/// A query: immutable, each operator gives a new one, and nothing is sent before a method that reads. Operators take lambdas
/// that the generator translates when the program is built; they never run.
/// </summary>
/// <remarks>
/// It is no <see cref="IEnumerable{T}"/>, so that System.Linq never answers for an operator that is missing here.
/// <c>foreach</c>, <c>await foreach</c> and the methods that give a collection read all rows first; <see cref="AsEnumerable"/>
/// and <see cref="AsAsyncEnumerable"/> stream.
/// </remarks>
/// <typeparam name="T">What it gives: an entity, or what a Select makes of one.</typeparam>
/// <example><code>
/// var adults = await session.Query&lt;User&gt;().Where(u => u.Age >= minAge).OrderBy(u => u.Name).ToListAsync();
/// </code></example>
public partial class Query<T> : Query
{
    internal Query(Session session, Query? previous, Piece piece, uint nulls, ResultReader<T> reader)
        : base(session, previous, piece, nulls) => Reader = reader;

    internal ResultReader<T> Reader { get; }

    /// <summary>Leaves the first <paramref name="count"/> rows out.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public Query<T> Skip(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Append(Piece.Skip, new CountArgument(count));
    }

    /// <summary>Gives <paramref name="count"/> rows at most.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public Query<T> Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Append(Piece.Take, new CountArgument(count));
    }

    /// <summary>Gives entities that the session does not know: each row a new object. For large scans and for looking only.</summary>
    public Query<T> AsNoTracking() => Read(Reader.Untracked);

    /// <summary>Overwrites the values of entities that the session holds already, unsaved changes included.</summary>
    public Query<T> PopulateExisting() => Read(Reader.Populating);

    /// <summary>For generated code: a condition.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Query<T> Append(Piece piece) => new(Session, this, piece, 0, Reader);

    /// <summary>For generated code: a condition with values.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Query<T> Append<TArguments>(Piece piece, TArguments arguments)
        where TArguments : struct, IQueryArguments => new Query<T, TArguments>(this, piece, arguments);

    /// <summary>For generated code: an order.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public OrderedQuery<T> AppendOrder(Piece piece) => new(this, piece);

    /// <summary>For generated code: a projection. <typeparamref name="TRead"/> is <typeparamref name="TResult"/>, or object where that has no name.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Query<TResult> AppendProjection<TResult, TRead, TProjection>(Piece piece)
        where TProjection : struct, IProjection<TRead>
        => new(Session, this, piece, 0, ProjectionReader<TResult, TRead, TProjection>.Instance);

    private Query<T> Read(ResultReader<T> reader) => reader == Reader ? this : new(Session, this, Piece.Reading, 0, reader);
}
