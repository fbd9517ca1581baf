using Orm.Querying;

namespace Orm;

// The generator replaces every call of what stands here.
public partial class Query<T>
{
    /// <summary>
    /// Puts together the rows of two queries whose keys are equal: members, or anonymous objects of them. A key that is null belongs to no
    /// other.
    /// </summary>
    /// <exception cref="OrmException">The other query is another session's.</exception>
    /// <example><code>
    /// session.Query&lt;Post&gt;().Join(session.Query&lt;User&gt;(), p => p.UserId, u => u.Id, (p, u) => new { p.Title, u.Name })
    /// </code></example>
    public Query<TResult> Join<TInner, TKey, TResult>(
        Query<TInner> inner, Func<T, TKey> outerKey, Func<TInner, TKey> innerKey, Func<T, TInner, TResult> result) => throw NotIntercepted.Error();

    /// <summary>The same, and each row that no other belongs to, beside null.</summary>
    /// <exception cref="OrmException">The other query is another session's.</exception>
    /// <example><code>
    /// session.Query&lt;User&gt;().LeftJoin(session.Query&lt;Post&gt;(), u => u.Id, p => p.UserId, (u, p) => new { u.Name, Title = p == null ? null : p.Title })
    /// </code></example>
    public Query<TResult> LeftJoin<TInner, TKey, TResult>(
        Query<TInner> inner, Func<T, TKey> outerKey, Func<TInner, TKey> innerKey, Func<T, TInner?, TResult> result) => throw NotIntercepted.Error();

    /// <summary>
    /// Puts each row together with every row of a query that may speak of it: one that begins with <c>session.Query</c> or with a query in a
    /// variable, with conditions behind it, and with <c>DefaultIfEmpty</c> for rows that have none.
    /// </summary>
    /// <example><code>
    /// session.Query&lt;User&gt;().SelectMany(u => session.Query&lt;Post&gt;().Where(p => p.UserId == u.Id), (u, p) => new { u.Name, p.Title })
    /// </code></example>
    public Query<TResult> SelectMany<TElement, TResult>(Func<T, Query<TElement>> collection, Func<T, TElement, TResult> result) => throw NotIntercepted.Error();

    /// <summary>The rows of a query that speaks of each row.</summary>
    public Query<TResult> SelectMany<TResult>(Func<T, Query<TResult>> collection) => throw NotIntercepted.Error();
}
