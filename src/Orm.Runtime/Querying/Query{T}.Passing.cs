using Orm.Querying;

namespace Orm;

// The methods that read with a condition, for hot paths: values are passed, nothing is captured, and no query is made. The generator
// replaces every call of what stands here.
public partial class Query<T>
{
    /// <summary>The first row that meets a condition on a value that is passed.</summary>
    /// <exception cref="OrmException">There is none.</exception>
    public T First<TValue>(TValue value, Func<T, TValue, bool> predicate) => throw NotIntercepted.Error();

    /// <inheritdoc cref="First{TValue}(TValue, Func{T, TValue, bool})"/>
    public ValueTask<T> FirstAsync<TValue>(TValue value, Func<T, TValue, bool> predicate, CancellationToken cancellationToken = default)
        => throw NotIntercepted.Error();

    /// <summary>The first row that meets a condition on a value that is passed; null (or the type's default) where there is none.</summary>
    /// <example><code>session.Query&lt;User&gt;().FirstOrDefault(email, static (u, email) => u.Email == email)</code></example>
    public T? FirstOrDefault<TValue>(TValue value, Func<T, TValue, bool> predicate) => throw NotIntercepted.Error();

    /// <inheritdoc cref="FirstOrDefault{TValue}(TValue, Func{T, TValue, bool})"/>
    public ValueTask<T?> FirstOrDefaultAsync<TValue>(TValue value, Func<T, TValue, bool> predicate, CancellationToken cancellationToken = default)
        => throw NotIntercepted.Error();

    /// <summary>The one row that meets a condition on a value that is passed.</summary>
    /// <exception cref="OrmException">There is none, or more than one.</exception>
    public T Single<TValue>(TValue value, Func<T, TValue, bool> predicate) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Single{TValue}(TValue, Func{T, TValue, bool})"/>
    public ValueTask<T> SingleAsync<TValue>(TValue value, Func<T, TValue, bool> predicate, CancellationToken cancellationToken = default)
        => throw NotIntercepted.Error();

    /// <summary>The one row that meets a condition on a value that is passed; null (or the type's default) where there is none.</summary>
    /// <exception cref="OrmException">There is more than one.</exception>
    public T? SingleOrDefault<TValue>(TValue value, Func<T, TValue, bool> predicate) => throw NotIntercepted.Error();

    /// <inheritdoc cref="SingleOrDefault{TValue}(TValue, Func{T, TValue, bool})"/>
    public ValueTask<T?> SingleOrDefaultAsync<TValue>(TValue value, Func<T, TValue, bool> predicate, CancellationToken cancellationToken = default)
        => throw NotIntercepted.Error();

    /// <summary>Whether a row meets a condition on a value that is passed.</summary>
    public bool Any<TValue>(TValue value, Func<T, TValue, bool> predicate) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Any{TValue}(TValue, Func{T, TValue, bool})"/>
    public ValueTask<bool> AnyAsync<TValue>(TValue value, Func<T, TValue, bool> predicate, CancellationToken cancellationToken = default)
        => throw NotIntercepted.Error();

    /// <summary>Whether every row meets a condition on a value that is passed; true where there is none.</summary>
    public bool All<TValue>(TValue value, Func<T, TValue, bool> predicate) => throw NotIntercepted.Error();

    /// <inheritdoc cref="All{TValue}(TValue, Func{T, TValue, bool})"/>
    public ValueTask<bool> AllAsync<TValue>(TValue value, Func<T, TValue, bool> predicate, CancellationToken cancellationToken = default)
        => throw NotIntercepted.Error();

    /// <summary>How many rows meet a condition on a value that is passed.</summary>
    /// <exception cref="OverflowException">More than <see cref="int.MaxValue"/>.</exception>
    public int Count<TValue>(TValue value, Func<T, TValue, bool> predicate) => throw NotIntercepted.Error();

    /// <inheritdoc cref="Count{TValue}(TValue, Func{T, TValue, bool})"/>
    public ValueTask<int> CountAsync<TValue>(TValue value, Func<T, TValue, bool> predicate, CancellationToken cancellationToken = default)
        => throw NotIntercepted.Error();

    /// <summary>How many rows meet a condition on a value that is passed.</summary>
    public long LongCount<TValue>(TValue value, Func<T, TValue, bool> predicate) => throw NotIntercepted.Error();

    /// <inheritdoc cref="LongCount{TValue}(TValue, Func{T, TValue, bool})"/>
    public ValueTask<long> LongCountAsync<TValue>(TValue value, Func<T, TValue, bool> predicate, CancellationToken cancellationToken = default)
        => throw NotIntercepted.Error();
}
