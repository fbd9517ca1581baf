using Orm.Drivers;
using Orm.Sessions;

namespace Orm.Querying;

/// <summary>Entities of the session: each row one object, the same each time. What reads them knows their key's type.</summary>
internal sealed class EntityReader<T> : ResultReader<T>
    where T : class, IEntity<T>
{
    private static readonly EntityReader<T>[] ofModes = Array.ConvertAll(Enum.GetValues<ReadMode>(), static mode => new EntityReader<T>(mode));

    private EntityReader(ReadMode mode) => Mode = mode;

    public static EntityReader<T> Instance => ofModes[(int)ReadMode.Tracked];

    internal override ReadMode Mode { get; }

    internal override ResultReader<T> In(ReadMode mode) => ofModes[Math.Max((int)mode, (int)Mode)];

    internal override ValueTask<List<T>> ListAsync<TArguments>(
        Session session, string operation, Statement statement, TArguments arguments, Io io, CancellationToken cancellationToken)
        => ReaderOf(session).ListAsync(session, operation, statement, arguments, io, cancellationToken);

    internal override ValueTask<FirstRow<T>> FirstAsync<TArguments>(
        Session session, string operation, Statement statement, TArguments arguments, bool countsSecond, Io io, CancellationToken cancellationToken)
        => ReaderOf(session).FirstAsync(session, operation, statement, arguments, countsSecond, io, cancellationToken);

    internal override Func<ResultStream, T> Streamed(Session session) => ReaderOf(session).Streamed(session);

    private ResultReader<T> ReaderOf(Session session) => session.Set<T>().ReaderIn(Mode);
}
