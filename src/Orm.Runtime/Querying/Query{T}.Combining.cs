using Orm.Querying;

namespace Orm;

// Operators without a lambda: nothing to translate.
public partial class Query<T>
{
    /// <summary>Gives each row once. Rows are the same when all their columns are.</summary>
    public Query<T> Distinct() => Append(Piece.Distinct);

    /// <summary>The rows of this query and of the other, each once, in no order.</summary>
    /// <exception cref="OrmException">The other query is another session's.</exception>
    /// <example><code>
    /// var names = session.Query&lt;User&gt;().Select(u => u.Name).Union(session.Query&lt;Guest&gt;().Select(g => g.Name)).ToList();
    /// </code></example>
    public Query<T> Union(Query<T> other) => Combine(Piece.Union, other);

    /// <summary>The rows of this query and of the other, all of them, in no order.</summary>
    /// <exception cref="OrmException">The other query is another session's.</exception>
    public Query<T> Concat(Query<T> other) => Combine(Piece.Concat, other);

    /// <summary>The rows that the other query gives too, each once, in no order.</summary>
    /// <exception cref="OrmException">The other query is another session's.</exception>
    public Query<T> Intersect(Query<T> other) => Combine(Piece.Intersect, other);

    /// <summary>The rows that the other query does not give, each once, in no order.</summary>
    /// <exception cref="OrmException">The other query is another session's.</exception>
    public Query<T> Except(Query<T> other) => Combine(Piece.Except, other);

    /// <summary>
    /// Puts a comment before the statement, by which it is found in the database's logs. For a text that says where the query
    /// stands; one that is another each time makes a statement of its own each time.
    /// </summary>
    /// <exception cref="ArgumentException">The text has a NUL in it.</exception>
    public Query<T> TagWith(string comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        return comment.Contains('\0', StringComparison.Ordinal)
            ? throw new ArgumentException("A NUL would end the statement. Leave it out of the comment.", nameof(comment))
            : Append(Piece.Tag(comment));
    }

    /// <summary>
    /// Locks the rows until the transaction ends, waiting for those that another transaction has locked; begins a transaction where
    /// there is none. Values that the user has not changed become the row's. On SQLite the transaction that writes is the lock.
    /// </summary>
    /// <exception cref="OrmException">The rows are not those of tables: a Distinct, a GroupBy or a set operation made them.</exception>
    public Query<T> ForUpdate() => Lock(Piece.ForUpdate);

    /// <summary>The same, and rows that another transaction has locked are left out: several workers each take jobs of their own.</summary>
    /// <exception cref="OrmException">The rows are not those of tables: a Distinct, a GroupBy or a set operation made them.</exception>
    public Query<T> SkipLocked() => Lock(Piece.SkipLocked);

    private Query<T> Combine(Piece piece, Query<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Append(piece, default(NoArguments), other);
    }

    private Query<T> Lock(Piece piece) => new(Session, this, piece, 0, Reader.In(ReadMode.Current));
}
