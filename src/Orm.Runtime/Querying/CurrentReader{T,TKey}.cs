using Orm.Sessions;

namespace Orm.Querying;

/// <summary>Entities of the session whose rows are locked.</summary>
internal sealed class CurrentReader<T, TKey>() : EntityReader<T, CurrentFunction<T, TKey>>(ReadMode.Current)
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    public static CurrentReader<T, TKey> Instance { get; } = new();

    protected override CurrentFunction<T, TKey> Function(Session session) => new(session.Set<T, TKey>());
}
