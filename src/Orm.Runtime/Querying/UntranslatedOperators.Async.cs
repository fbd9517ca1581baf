using Orm.Querying;

#pragma warning disable CS1591 // Each would say the same.

namespace Orm;

public static partial class UntranslatedOperators
{
    public static ValueTask<T?> MinByAsync<T, TKey>(this Query<T> query, Func<T, TKey> key, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    public static ValueTask<T?> MaxByAsync<T, TKey>(this Query<T> query, Func<T, TKey> key, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    public static ValueTask<T> LastAsync<T>(this Query<T> query, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    public static ValueTask<T> LastAsync<T>(this Query<T> query, Func<T, bool> predicate, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    public static ValueTask<T?> LastOrDefaultAsync<T>(this Query<T> query, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    public static ValueTask<T?> LastOrDefaultAsync<T>(this Query<T> query, Func<T, bool> predicate, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    public static ValueTask<T> ElementAtAsync<T>(this Query<T> query, Index index, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    public static ValueTask<T?> ElementAtOrDefaultAsync<T>(this Query<T> query, Index index, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    public static ValueTask<T> AggregateAsync<T>(this Query<T> query, Func<T, T, T> step, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    public static ValueTask<TValue> AggregateAsync<T, TValue>(this Query<T> query, TValue seed, Func<TValue, T, TValue> step, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    public static ValueTask<TResult> AggregateAsync<T, TValue, TResult>(this Query<T> query, TValue seed, Func<TValue, T, TValue> step, Func<TValue, TResult> result, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    public static ValueTask<bool> SequenceEqualAsync<T>(this Query<T> query, Query<T> other, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();
}
