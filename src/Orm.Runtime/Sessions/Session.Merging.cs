using Orm.Drivers;
using Orm.Sessions;

namespace Orm;

public sealed partial class Session
{
    /// <summary>
    /// Gives the session's own object for the row that <paramref name="entity"/> stands for, with that one's values: the one that
    /// is loaded, else one loaded by the key, else a new, pending one. What differs is written by the next flush, equal values
    /// are not. The object given is neither changed nor tracked, and shares no array, list or JSON object with the result.
    /// </summary>
    /// <remarks>
    /// An object of this session is given back as it is. A key that the database or the client is yet to make is no row's. Of a
    /// new object (one that did not come from a row) those columns are left as they are that its INSERT would leave to the
    /// database.
    /// </remarks>
    /// <exception cref="ConcurrencyException">The object has a version, and not the one that the session's has. A new object whose version was never set is not compared.</exception>
    /// <exception cref="OrmException">The session is about to delete the row.</exception>
    /// <example><code>
    /// var user = session.Merge(new User { Id = 1, Name = "John Doe", Age = 31 });   // as a form sent it
    /// session.Commit();                                                           // UPDATE of what differs
    /// </code></example>
    public T Merge<T>(T entity)
        where T : class, IEntity<T> => MergeAsync(nameof(Merge), entity, Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="Merge"/>
    public Task<T> MergeAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : class, IEntity<T> => MergeAsync(nameof(MergeAsync), entity, Io.Async, cancellationToken).AsTask();

    private async ValueTask<T> MergeAsync<T>(string operation, T entity, Io io, CancellationToken cancellationToken)
        where T : class, IEntity<T>
    {
        ArgumentNullException.ThrowIfNull(entity);
        cancellationToken.ThrowIfCancellationRequested();
        if (MergeLoaded(operation, entity) is { } merged)
        {
            return merged;
        }

        Enter(operation, cancellationToken);
        try
        {
            var set = Set<T>();
            if (MustAutoFlush())
            {
                await AutoFlushAsync(operation, io, cancellationToken).ConfigureAwait(false);
            }

            return set.MergeLoaded(entity) ?? set.MergePending(entity) ?? await set.MergeStoredAsync(entity, io, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Exit();
        }
    }

    /// <summary>What needs no statement is possible while a stream is open.</summary>
    private T? MergeLoaded<T>(string operation, T entity)
        where T : class, IEntity<T>
    {
        EnterMemory(operation);
        try
        {
            return Set<T>().MergeLoaded(entity);
        }
        finally
        {
            Exit();
        }
    }
}
