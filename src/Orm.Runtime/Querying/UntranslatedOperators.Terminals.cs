using Orm.Querying;

#pragma warning disable CS1591 // Each would say the same.

namespace Orm;

public static partial class UntranslatedOperators
{
    public static T? MinBy<T, TKey>(this Query<T> query, Func<T, TKey> key) => throw NotIntercepted.Error();

    public static T? MaxBy<T, TKey>(this Query<T> query, Func<T, TKey> key) => throw NotIntercepted.Error();

    public static T Last<T>(this Query<T> query) => throw NotIntercepted.Error();

    public static T Last<T>(this Query<T> query, Func<T, bool> predicate) => throw NotIntercepted.Error();

    public static T? LastOrDefault<T>(this Query<T> query) => throw NotIntercepted.Error();

    public static T? LastOrDefault<T>(this Query<T> query, Func<T, bool> predicate) => throw NotIntercepted.Error();

    public static T ElementAt<T>(this Query<T> query, Index index) => throw NotIntercepted.Error();

    public static T? ElementAtOrDefault<T>(this Query<T> query, Index index) => throw NotIntercepted.Error();

    public static T Aggregate<T>(this Query<T> query, Func<T, T, T> step) => throw NotIntercepted.Error();

    public static TValue Aggregate<T, TValue>(this Query<T> query, TValue seed, Func<TValue, T, TValue> step) => throw NotIntercepted.Error();

    public static TResult Aggregate<T, TValue, TResult>(this Query<T> query, TValue seed, Func<TValue, T, TValue> step, Func<TValue, TResult> result) => throw NotIntercepted.Error();

    public static bool SequenceEqual<T>(this Query<T> query, Query<T> other) => throw NotIntercepted.Error();
}
