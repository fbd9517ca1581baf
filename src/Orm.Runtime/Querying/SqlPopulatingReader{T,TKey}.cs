using Orm.Sessions;

namespace Orm.Querying;

/// <summary>Entities of the session, read from raw SQL, their values overwritten.</summary>
internal sealed class SqlPopulatingReader<T, TKey> : ResultReader<T, SqlPopulatingFunction<T, TKey>>
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    public static SqlPopulatingReader<T, TKey> Instance { get; } = new();

    internal override ResultReader<T> In(ReadMode mode) => mode == ReadMode.Untracked ? SqlUntrackedReader<T>.Instance : this;

    protected override SqlPopulatingFunction<T, TKey> Function(Session session) => new(session.Set<T, TKey>());
}
