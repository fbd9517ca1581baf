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

    /// <summary>The same without tracking.</summary>
    internal virtual ResultReader<T> Untracked => this;

    /// <summary>The same that overwrites what the session holds.</summary>
    internal virtual ResultReader<T> Populating => this;

    internal abstract ValueTask<List<T>> ListAsync<TArguments>(
        Session session, string operation, Statement statement, TArguments arguments, Io io, CancellationToken cancellationToken)
        where TArguments : struct, IArguments;

    internal abstract ValueTask<FirstRow<T>> FirstAsync<TArguments>(
        Session session, string operation, Statement statement, TArguments arguments, bool countsSecond, Io io, CancellationToken cancellationToken)
        where TArguments : struct, IArguments;

    /// <summary>What reads one row after another of a stream.</summary>
    internal abstract Func<ResultStream, T> Streamed(Session session);
}
