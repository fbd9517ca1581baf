using System.ComponentModel;

namespace Orm;

/// <summary>A lambda that was translated when the program was built, with the values that it captured. <see cref="Sql.Lambda"/> makes it.</summary>
/// <typeparam name="T">The row.</typeparam>
/// <typeparam name="TResult">What it makes of one.</typeparam>
public abstract class SqlLambda<T, TResult>
{
    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected SqlLambda()
    {
    }

    /// <summary>For generated code: the query with the lambda as a condition.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract Query<T> Filter(Query<T> query);

    /// <summary>For generated code: the query in the lambda's order.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract OrderedQuery<T> Sort(Query<T> query);

    /// <summary>For generated code: the query in the lambda's order, the greatest first.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract OrderedQuery<T> SortDescending(Query<T> query);

    /// <summary>For generated code: the query with the lambda as a further order.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract OrderedQuery<T> SortFurther(OrderedQuery<T> query);

    /// <summary>For generated code: the query with the lambda as a further order, the greatest first.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract OrderedQuery<T> SortFurtherDescending(OrderedQuery<T> query);

    /// <summary>For generated code: the query with the lambda as its projection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract Query<TResult> Project(Query<T> query);

    /// <summary>For generated code: what is said where the lambda can't be used as it is.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static OrmException NoUse(string use, string why) => new($"This lambda can't be {use}: {why}.");
}
