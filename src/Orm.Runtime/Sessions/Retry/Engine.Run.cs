using System.Data;
using Orm.Drivers;
using Orm.Sessions;

namespace Orm;

public sealed partial class Engine
{
    /// <summary>
    /// Runs a unit of work in a transaction of a new session and commits it. Where the database refuses it for what others did
    /// at the same time (<see cref="SerializationException"/>, <see cref="DeadlockException"/>) or the connection is lost before
    /// COMMIT, it is run again from the start in a fresh session, after a wait.
    /// </summary>
    /// <param name="work">
    /// What is done with the session. It may run several times, so that whatever else it changes than the session must bear that.
    /// It needs not commit; once it has committed by itself it is not run again.
    /// </param>
    /// <param name="retry">How often and after which waits; <see cref="RetryPolicy.Default"/> where it is null.</param>
    /// <param name="isolationLevel">The transaction's level, the database's own by default.</param>
    /// <returns>What the work returned the last time; its objects are detached.</returns>
    /// <remarks>
    /// When a COMMIT gets no answer, because the connection was lost or it was cancelled, PostgreSQL is asked by another
    /// connection what became of the transaction: committed is success, rolled back leads to another attempt, and where nobody
    /// can tell, the error says so and nothing is repeated. For that a transaction that wrote is asked for its id before COMMIT,
    /// by one round trip. On SQLite the outcome is always known.
    /// </remarks>
    /// <exception cref="OrmException">Whatever the work or the last attempt raised.</exception>
    /// <example><code>
    /// engine.Run(session =>
    /// {
    ///     session.GetRequired&lt;Account&gt;(1).Balance -= 100;
    ///     session.GetRequired&lt;Account&gt;(2).Balance += 100;
    /// });
    /// </code></example>
    public T Run<T>(Func<Session, T> work, RetryPolicy? retry = null, IsolationLevel isolationLevel = IsolationLevel.Unspecified)
    {
        ArgumentNullException.ThrowIfNull(work);
        var unit = new RetriedUnit<T>(this, session => new ValueTask<T>(work(session)), retry ?? RetryPolicy.Default, isolationLevel, Io.Sync);
        return unit.RunAsync(CancellationToken.None).GetAwaiter().GetResult();
    }

    /// <inheritdoc cref="Run{T}"/>
    public void Run(Action<Session> work, RetryPolicy? retry = null, IsolationLevel isolationLevel = IsolationLevel.Unspecified)
    {
        ArgumentNullException.ThrowIfNull(work);
        Run(
            session =>
            {
                work(session);
                return true;
            },
            retry,
            isolationLevel);
    }

    /// <inheritdoc cref="Run{T}"/>
    public Task<T> RunAsync<T>(
        Func<Session, Task<T>> work,
        RetryPolicy? retry = null,
        IsolationLevel isolationLevel = IsolationLevel.Unspecified,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        var unit = new RetriedUnit<T>(this, session => new ValueTask<T>(work(session)), retry ?? RetryPolicy.Default, isolationLevel, Io.Async);
        return unit.RunAsync(cancellationToken).AsTask();
    }

    /// <inheritdoc cref="Run{T}"/>
    public Task RunAsync(
        Func<Session, Task> work,
        RetryPolicy? retry = null,
        IsolationLevel isolationLevel = IsolationLevel.Unspecified,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        return RunAsync(
            async session =>
            {
                await work(session).ConfigureAwait(false);
                return true;
            },
            retry,
            isolationLevel,
            cancellationToken);
    }
}
