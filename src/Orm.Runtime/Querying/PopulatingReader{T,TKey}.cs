using Orm.Sessions;

namespace Orm.Querying;

/// <summary>Entities of the session, their values overwritten.</summary>
internal sealed class PopulatingReader<T, TKey>() : EntityReader<T, PopulatingFunction<T, TKey>>(ReadMode.Populating)
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    public static PopulatingReader<T, TKey> Instance { get; } = new();

    protected override PopulatingFunction<T, TKey> Function(Session session) => new(session.Set<T, TKey>());
}
