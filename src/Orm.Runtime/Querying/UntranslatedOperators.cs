using System.ComponentModel;
using Orm.Querying;

#pragma warning disable CS1591 // Each would say the same.

namespace Orm;

/// <summary>
/// The operators of LINQ that Orm does not translate yet, so that a call of one is Orm's error ORM202, which names a way out, and not
/// the compiler's. One that is translated moves to <see cref="Query{T}"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class UntranslatedOperators
{
    public static Query<T> Reverse<T>(this Query<T> query) => throw NotIntercepted.Error();

    public static Query<T> Shuffle<T>(this Query<T> query) => throw NotIntercepted.Error();

    public static OrderedQuery<T> Order<T>(this Query<T> query) => throw NotIntercepted.Error();

    public static OrderedQuery<T> OrderDescending<T>(this Query<T> query) => throw NotIntercepted.Error();

    public static Query<T> UnionBy<T, TKey>(this Query<T> query, Query<T> other, Func<T, TKey> key) => throw NotIntercepted.Error();

    public static Query<T> IntersectBy<T, TKey>(this Query<T> query, Query<TKey> other, Func<T, TKey> key) => throw NotIntercepted.Error();

    public static Query<T> ExceptBy<T, TKey>(this Query<T> query, Query<TKey> other, Func<T, TKey> key) => throw NotIntercepted.Error();

    public static Query<T> DistinctBy<T, TKey>(this Query<T> query, Func<T, TKey> key) => throw NotIntercepted.Error();

    public static Query<TResult> RightJoin<T, TInner, TKey, TResult>(this Query<T> query, Query<TInner> inner, Func<T, TKey> outerKey, Func<TInner, TKey> innerKey, Func<T?, TInner, TResult> result) => throw NotIntercepted.Error();

    public static Query<TResult> GroupJoin<T, TInner, TKey, TResult>(this Query<T> query, Query<TInner> inner, Func<T, TKey> outerKey, Func<TInner, TKey> innerKey, Func<T, IEnumerable<TInner>, TResult> result) => throw NotIntercepted.Error();

    public static Query<TResult> SelectMany<T, TResult>(this Query<T> query, Func<T, IEnumerable<TResult>> collection) => throw NotIntercepted.Error();

    public static Query<TResult> SelectMany<T, TElement, TResult>(this Query<T> query, Func<T, IEnumerable<TElement>> collection, Func<T, TElement, TResult> result) => throw NotIntercepted.Error();

    public static Query<TResult> Select<T, TResult>(this Query<T> query, Func<T, int, TResult> selector) => throw NotIntercepted.Error();

    public static Query<T> Where<T>(this Query<T> query, Func<T, int, bool> predicate) => throw NotIntercepted.Error();

    public static Query<T?> DefaultIfEmpty<T>(this Query<T> query) => throw NotIntercepted.Error();

    public static Query<T> DefaultIfEmpty<T>(this Query<T> query, T value) => throw NotIntercepted.Error();

    public static Query<T> Append<T>(this Query<T> query, T element) => throw NotIntercepted.Error();

    public static Query<T> Prepend<T>(this Query<T> query, T element) => throw NotIntercepted.Error();

    public static Query<T[]> Chunk<T>(this Query<T> query, int size) => throw NotIntercepted.Error();

    public static Query<(T First, TOther Second)> Zip<T, TOther>(this Query<T> query, Query<TOther> other) => throw NotIntercepted.Error();

    public static Query<TResult> Zip<T, TOther, TResult>(this Query<T> query, Query<TOther> other, Func<T, TOther, TResult> result) => throw NotIntercepted.Error();

    public static Query<(int Index, T Item)> Index<T>(this Query<T> query) => throw NotIntercepted.Error();

    public static Query<T> TakeWhile<T>(this Query<T> query, Func<T, bool> predicate) => throw NotIntercepted.Error();

    public static Query<T> SkipWhile<T>(this Query<T> query, Func<T, bool> predicate) => throw NotIntercepted.Error();

    public static Query<T> TakeLast<T>(this Query<T> query, int count) => throw NotIntercepted.Error();

    public static Query<T> SkipLast<T>(this Query<T> query, int count) => throw NotIntercepted.Error();

    public static Query<T> Take<T>(this Query<T> query, Range range) => throw NotIntercepted.Error();

    public static Query<KeyValuePair<TKey, int>> CountBy<T, TKey>(this Query<T> query, Func<T, TKey> key) where TKey : notnull => throw NotIntercepted.Error();

    public static Query<KeyValuePair<TKey, TValue>> AggregateBy<T, TKey, TValue>(this Query<T> query, Func<T, TKey> key, TValue seed, Func<TValue, T, TValue> step) where TKey : notnull => throw NotIntercepted.Error();
}
