using Orm.Sessions;

namespace Orm.Querying;

/// <summary>Entities of the session whose rows are locked.</summary>
internal sealed class CurrentReader<T, TKey> : ResultReader<T, CurrentFunction<T, TKey>>
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    public static CurrentReader<T, TKey> Instance { get; } = new();

    protected override CurrentFunction<T, TKey> Function(Session session) => new((EntitySet<T, TKey>)session.Set<T>());
}
