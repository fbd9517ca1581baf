namespace Orm;

// Lambdas that were kept: each knows how it is put behind a query.
public partial class Query<T>
{
    /// <summary>Keeps the rows that meet a condition that was kept in a variable.</summary>
    public Query<T> Where(SqlLambda<T, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return predicate.Filter(this);
    }

    /// <summary>Sorts by a key that was kept in a variable, the smallest first; null comes before everything.</summary>
    /// <exception cref="OrmException">Its values have no order.</exception>
    public OrderedQuery<T> OrderBy<TKey>(SqlLambda<T, TKey> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Sort(this);
    }

    /// <summary>Sorts by a key that was kept in a variable, the greatest first; null comes after everything.</summary>
    /// <exception cref="OrmException">Its values have no order.</exception>
    public OrderedQuery<T> OrderByDescending<TKey>(SqlLambda<T, TKey> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.SortDescending(this);
    }

    /// <summary>Gives what a lambda that was kept in a variable makes of each row.</summary>
    public Query<TResult> Select<TResult>(SqlLambda<T, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return selector.Project(this);
    }
}
