using Orm.Querying;

namespace Orm;

public sealed partial class Session
{
    /// <summary>A query for entities.</summary>
    /// <example><code>
    /// var adults = session.Query&lt;User&gt;().Where(u => u.Age >= 18).OrderBy(u => u.Name).ToList();
    /// </code></example>
    public Query<T> Query<T>()
        where T : class, IEntity<T> => new(this, null, RootPiece<T>.Instance, 0, EntityReader<T>.Instance);
}
