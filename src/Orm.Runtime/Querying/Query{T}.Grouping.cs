using Orm.Querying;

namespace Orm;

// The generator replaces every call of what stands here.
public partial class Query<T>
{
    /// <summary>
    /// Groups of rows with the same key: a member, or an anonymous object of some. What follows speaks of a group's Key and of Count, Sum, Min,
    /// Max and Average of its rows; a Where behind it is a condition on groups.
    /// </summary>
    /// <example><code>
    /// session.Query&lt;User&gt;().GroupBy(u => u.City).Where(g => g.Count() > 1).Select(g => new { g.Key, Oldest = g.Max(u => u.Age) })
    /// </code></example>
    public Query<IGrouping<TKey, T>> GroupBy<TKey>(Func<T, TKey> key) => throw NotIntercepted.Error();

    /// <summary>The same of what a lambda makes of each row: a member, or an object of some.</summary>
    /// <example><code>session.Query&lt;User&gt;().GroupBy(u => u.City, u => u.Age).Select(g => new { g.Key, Oldest = g.Max() })</code></example>
    public Query<IGrouping<TKey, TElement>> GroupBy<TKey, TElement>(Func<T, TKey> key, Func<T, TElement> element) => throw NotIntercepted.Error();

    /// <summary>What becomes of each group of what a lambda makes of the rows with the same key.</summary>
    /// <example><code>session.Query&lt;User&gt;().GroupBy(u => u.City, u => u.Age, (city, ages) => new { city, Oldest = ages.Max() })</code></example>
    public Query<TResult> GroupBy<TKey, TElement, TResult>(Func<T, TKey> key, Func<T, TElement> element, Func<TKey, IEnumerable<TElement>, TResult> result)
        => throw NotIntercepted.Error();

    /// <summary>What becomes of each group of rows with the same key.</summary>
    /// <example><code>session.Query&lt;User&gt;().GroupBy(u => u.City, (city, users) => new { city, Count = users.Count() })</code></example>
    public Query<TResult> GroupBy<TKey, TResult>(Func<T, TKey> key, Func<TKey, IEnumerable<T>, TResult> result) => throw NotIntercepted.Error();
}
