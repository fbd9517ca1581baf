using System.ComponentModel;
using Orm.Querying;

namespace Orm;

// The generator replaces every call of what stands here.
public partial class Query<T>
{
    /// <summary>Keeps the rows that meet a condition, by C#'s rules: <c>u.Age != 3</c> is true of a null age.</summary>
    public Query<T> Where(Func<T, bool> predicate) => throw NotIntercepted.Error();

    /// <summary>Keeps the rows that meet a condition on a value that is passed: the form for hot paths, since it captures nothing.</summary>
    /// <example><code>session.Query&lt;User&gt;().Where(minAge, static (u, min) => u.Age >= min)</code></example>
    public Query<T> Where<TValue>(TValue value, Func<T, TValue, bool> predicate) => throw NotIntercepted.Error();

    /// <summary>Sorts by a member, the smallest first; null comes before everything. An earlier order decides among equals.</summary>
    public OrderedQuery<T> OrderBy<TKey>(Func<T, TKey> key) => throw NotIntercepted.Error();

    /// <summary>Sorts by a member, the greatest first; null comes after everything. An earlier order decides among equals.</summary>
    public OrderedQuery<T> OrderByDescending<TKey>(Func<T, TKey> key) => throw NotIntercepted.Error();

    /// <summary>Gives a member, or an anonymous object of members, instead of the whole.</summary>
    public Query<TResult> Select<TResult>(Func<T, TResult> selector) => throw NotIntercepted.Error();

    /// <summary>The first row that meets the condition.</summary>
    /// <exception cref="OrmException">There is none.</exception>
    public T First(Func<T, bool> predicate) => throw NotIntercepted.Error();

    /// <inheritdoc cref="First(Func{T, bool})"/>
    public ValueTask<T> FirstAsync(Func<T, bool> predicate, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <summary>The first row that meets the condition; null (or the type's default) where there is none.</summary>
    public T? FirstOrDefault(Func<T, bool> predicate) => throw NotIntercepted.Error();

    /// <inheritdoc cref="FirstOrDefault(Func{T, bool})"/>
    public ValueTask<T?> FirstOrDefaultAsync(Func<T, bool> predicate, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <summary>The one row that meets the condition.</summary>
    /// <exception cref="OrmException">There is none, or more than one.</exception>
    public T Single(Func<T, bool> predicate) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Single(Func{T, bool})"/>
    public ValueTask<T> SingleAsync(Func<T, bool> predicate, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <summary>The one row that meets the condition; null (or the type's default) where there is none.</summary>
    /// <exception cref="OrmException">There is more than one.</exception>
    public T? SingleOrDefault(Func<T, bool> predicate) => throw NotIntercepted.Error();

    /// <inheritdoc cref="SingleOrDefault(Func{T, bool})"/>
    public ValueTask<T?> SingleOrDefaultAsync(Func<T, bool> predicate, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <summary>Whether a row meets the condition.</summary>
    public bool Any(Func<T, bool> predicate) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Any(Func{T, bool})"/>
    public ValueTask<bool> AnyAsync(Func<T, bool> predicate, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <summary>How many rows meet the condition.</summary>
    public int Count(Func<T, bool> predicate) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Count(Func{T, bool})"/>
    public ValueTask<int> CountAsync(Func<T, bool> predicate, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    // Not translated, as UntranslatedOperators are; an extension of a query can't have the result as its only type argument.

    /// <summary>Not translated yet: a call is error ORM202.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Query<TResult> OfType<TResult>() => throw NotIntercepted.Error();

    /// <summary>Not translated yet: a call is error ORM202.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Query<TResult> Cast<TResult>() => throw NotIntercepted.Error();
}
