using System.ComponentModel;
using Orm.Drivers;
using Orm.Sessions;

namespace Orm.Querying;

/// <summary>How the rows of a result become objects. It runs the statement, so that the driver's loop is compiled for it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ResultReader<T>
{
    private protected ResultReader()
    {
    }

    /// <summary>What becomes of the entities.</summary>
    internal virtual ReadMode Mode => ReadMode.Tracked;

    /// <summary>The same in another mode; itself where no entity is read.</summary>
    internal virtual ResultReader<T> In(ReadMode mode) => this;

    internal abstract ValueTask<List<T>> ListAsync(
        Session session, string operation, Statement statement, ReadArguments arguments, Io io, CancellationToken cancellationToken);

    internal abstract ValueTask<FirstRow<T>> FirstAsync(
        Session session, string operation, Statement statement, ReadArguments arguments, bool countsSecond, CancellationToken cancellationToken);

    /// <summary>The same at once.</summary>
    internal abstract FirstRow<T> First(Session session, string operation, Statement statement, ReadArguments arguments, bool countsSecond);

    /// <summary>What reads one row after another of a stream.</summary>
    internal abstract Func<ResultStream, T> Streamed(Session session);
}
