using Orm.Sessions;

namespace Orm.Querying;

/// <summary>Entities of the session, read from raw SQL.</summary>
internal sealed class SqlEntityReader<T, TKey> : ResultReader<T, SqlEntityFunction<T, TKey>>
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    public static SqlEntityReader<T, TKey> Instance { get; } = new();

    internal override ResultReader<T> In(ReadMode mode) => mode switch
    {
        ReadMode.Untracked => SqlUntrackedReader<T>.Instance,
        ReadMode.Populating => SqlPopulatingReader<T, TKey>.Instance,
        _ => this,
    };

    protected override SqlEntityFunction<T, TKey> Function(Session session) => new(session.Set<T, TKey>());
}
