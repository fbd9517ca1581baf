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
        return Append(Piece.SkipCount, new CountArgument(count));
    }

    /// <summary>Gives <paramref name="count"/> rows at most.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public Query<T> Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Append(Piece.TakeCount, new CountArgument(count));
    }

    /// <summary>Gives entities that the session does not know: each row a new object. For large scans and for looking only.</summary>
    public Query<T> AsNoTracking() => Read(ReadMode.Untracked);

    /// <summary>Overwrites the values of entities that the session holds already, unsaved changes included.</summary>
    public Query<T> PopulateExisting() => Read(ReadMode.Populating);

    private Query<T> Read(ReadMode mode)
    {
        var reader = Reader.In(mode);
        return reader == Reader ? this : new(Session, this, Piece.Reading, 0, reader);
    }
}
