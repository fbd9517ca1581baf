using System.ComponentModel;
using Orm.Drivers;
using Orm.Querying;
using Orm.Sessions;

namespace Orm;

public partial class Query<T>
{
    /// <summary>
    /// Updates every row that the conditions let through, by one statement in the session's transaction, and tells how many. The
    /// version of each rises by one. Objects of these rows that the session holds follow: what the user has changed of them, and a
    /// flush has not written, stays, and the next flush writes it.
    /// </summary>
    /// <param name="set">What to set.</param>
    /// <exception cref="OrmException">Something else than conditions stands before it, an order or a Take: nothing is sent then.</exception>
    /// <example><code>
    /// int changed = session.Query&lt;User&gt;().Where(u => u.Age >= 18).ExecuteUpdate(s => s.Set(u => u.Age, u => u.Age + 1));
    /// </code></example>
    public int ExecuteUpdate(Func<SetColumns<T>, SetColumns<T>> set) => throw NotIntercepted.Error();

    /// <inheritdoc cref="ExecuteUpdate(Func{SetColumns{T}, SetColumns{T}})"/>
    public ValueTask<int> ExecuteUpdateAsync(Func<SetColumns<T>, SetColumns<T>> set, CancellationToken cancellationToken = default)
        => throw NotIntercepted.Error();

    /// <summary>The same with a value that is passed: the form for hot paths, since it captures nothing.</summary>
    /// <example><code>session.Query&lt;User&gt;().ExecuteUpdate(name, static (s, name) => s.Set(u => u.Name, name))</code></example>
    public int ExecuteUpdate<TValue>(TValue value, Func<SetColumns<T>, TValue, SetColumns<T>> set) => throw NotIntercepted.Error();

    /// <inheritdoc cref="ExecuteUpdate{TValue}(TValue, Func{SetColumns{T}, TValue, SetColumns{T}})"/>
    public ValueTask<int> ExecuteUpdateAsync<TValue>(
        TValue value, Func<SetColumns<T>, TValue, SetColumns<T>> set, CancellationToken cancellationToken = default) => throw NotIntercepted.Error();

    /// <summary>
    /// Deletes every row that the conditions let through, by one statement in the session's transaction, and tells how many. Objects
    /// of these rows that the session holds are deleted; those whose classes refer to them are read again by the next query or <c>Get</c>
    /// that meets them.
    /// </summary>
    /// <exception cref="OrmException">Something else than conditions stands before it, an order or a Take: nothing is sent then.</exception>
    /// <example><code>
    /// int gone = session.Query&lt;User&gt;().Where(u => u.Age == null).ExecuteDelete();
    /// </code></example>
    public int ExecuteDelete() => Session.ChangeAsync(nameof(ExecuteDelete), this, BulkKind.Delete, Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="ExecuteDelete"/>
    public ValueTask<int> ExecuteDeleteAsync(CancellationToken cancellationToken = default)
        => Session.ChangeAsync(nameof(ExecuteDeleteAsync), this, BulkKind.Delete, Io.Async, cancellationToken);

    /// <summary>For generated code: runs the update whose columns were appended.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int RunUpdate() => Session.ChangeAsync("ExecuteUpdate", this, BulkKind.Update, Io.Sync, default).GetAwaiter().GetResult();

    /// <summary>For generated code: runs the update whose columns were appended.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ValueTask<int> RunUpdateAsync(CancellationToken cancellationToken)
        => Session.ChangeAsync("ExecuteUpdateAsync", this, BulkKind.Update, Io.Async, cancellationToken);
}
