using Orm.Sessions;

namespace Orm.Querying;

/// <summary>Entities of the session, by the type of their key.</summary>
internal sealed class KeyedReader<T, TKey>() : EntityReader<T, KeyedFunction<T, TKey>>(ReadMode.Tracked)
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    // Kept, since to ask a class that is a type parameter takes longer; not from the beginning, since the map's own making makes this.
    private EntityMap? map;

    public static KeyedReader<T, TKey> Instance { get; } = new();

    protected override KeyedFunction<T, TKey> Function(Session session) => new(session.Set<T, TKey>(map ??= T.Map));
}
