using Orm.Querying;

namespace Orm;

/// <summary>Lambdas that are kept, to be chosen when the program runs.</summary>
public static class Sql
{
    /// <summary>
    /// A lambda as SQL, translated when the program is built, for <c>Where</c>, an order or <c>Select</c> to take. What it captures is read
    /// here.
    /// </summary>
    /// <example><code>
    /// var key = byAge ? Sql.Lambda((User u) => u.Age) : Sql.Lambda((User u) => (int?)u.Id);
    /// var users = session.Query&lt;User&gt;().OrderBy(key).ToList();
    /// </code></example>
    public static SqlLambda<T, TResult> Lambda<T, TResult>(Func<T, TResult> lambda) => throw NotIntercepted.Error();
}
