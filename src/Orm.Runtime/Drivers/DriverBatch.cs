using System.ComponentModel;

namespace Orm.Drivers;

/// <summary>
/// Statements that go to the database in one round trip, in their order; the first that fails ends it. Filled, sent and then
/// empty again.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DriverBatch
{
    /// <summary>How many statements wait to be sent.</summary>
    public abstract int Count { get; }

    /// <summary>The statement that failed when the batch was sent last, counted from 0; -1 where that is not known.</summary>
    public abstract int Failed { get; }

    /// <summary>Adds a statement that gives no rows. Exceptions of the arguments come through unchanged.</summary>
    public abstract void Add<TArguments>(Statement statement, TArguments arguments) where TArguments : IArguments;

    /// <summary>Adds a statement that gives rows.</summary>
    public abstract void AddReturning<TArguments>(Statement statement, TArguments arguments) where TArguments : IArguments;

    /// <summary>
    /// Sends the statements and hands their rows to <paramref name="results"/>. Errors are those of
    /// <see cref="DriverConnection.ExecuteAsync"/>. Whatever happens, the batch is empty afterwards.
    /// </summary>
    public abstract ValueTask SendAsync<TResults>(TResults results, Io io, CancellationToken cancellationToken)
        where TResults : IBatchResults;

    /// <summary>The rows that a statement of the batch that was sent last has changed.</summary>
    public abstract int RowsAffected(int statement);
}
