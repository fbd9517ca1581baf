using Orm.Drivers;
using Orm.Sessions;

namespace Orm.Querying;

/// <summary>Entities of the session: each row one object, the same each time. What reads them knows their key's type.</summary>
internal sealed class EntityReader<T>(bool isPopulating) : ResultReader<T>
    where T : class, IEntity<T>
{
    public static EntityReader<T> Instance { get; } = new(isPopulating: false);

    private static readonly EntityReader<T> PopulatingInstance = new(isPopulating: true);

    internal override ResultReader<T> Untracked => UntrackedReader<T>.Instance;

    internal override ResultReader<T> Populating => PopulatingInstance;

    internal override ValueTask<List<T>> ListAsync<TArguments>(
        Session session, string operation, Statement statement, TArguments arguments, Io io, CancellationToken cancellationToken)
        => ReaderOf(session).ListAsync(session, operation, statement, arguments, io, cancellationToken);

    internal override ValueTask<FirstRow<T>> FirstAsync<TArguments>(
        Session session, string operation, Statement statement, TArguments arguments, bool countsSecond, Io io, CancellationToken cancellationToken)
        => ReaderOf(session).FirstAsync(session, operation, statement, arguments, countsSecond, io, cancellationToken);

    internal override Func<ResultStream, T> Streamed(Session session) => ReaderOf(session).Streamed(session);

    private ResultReader<T> ReaderOf(Session session) => isPopulating ? session.Set<T>().PopulatingReader : session.Set<T>().Reader;
}
