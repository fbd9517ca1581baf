using System.Runtime.CompilerServices;
using Orm.Drivers;
using Orm.Sessions;

namespace Orm.Querying;

/// <summary>A reader by a function of the row.</summary>
internal abstract class ResultReader<T, TFunction> : ResultReader<T>
    where TFunction : struct, IRowFunction<T>
{
    internal sealed override async ValueTask<List<T>> ListAsync(
        Session session, string operation, Statement statement, ReadArguments arguments, Io io, CancellationToken cancellationToken)
    {
        var reader = new ListReader<T, TFunction>(Function(session));
        reader = await session.RunAsync(operation, statement, arguments, reader, io, cancellationToken).ConfigureAwait(false);
        return reader.ToList();
    }

    // Where the driver does not wait, neither does this, and no state machine is made for it.
    internal sealed override ValueTask<FirstRow<T>> FirstAsync(
        Session session, string operation, Statement statement, ReadArguments arguments, bool countsSecond, CancellationToken cancellationToken)
    {
        var running = session.RunAsync(
            operation, statement, arguments, new FirstReader<T, TFunction>(Function(session), countsSecond), Io.Async, cancellationToken);
        return running.IsCompletedSuccessfully ? new ValueTask<FirstRow<T>>(running.Result.Row) : FinishFirstAsync(running);
    }

    internal sealed override FirstRow<T> First(Session session, string operation, Statement statement, ReadArguments arguments, bool countsSecond)
    {
        var reader = new FirstReader<T, TFunction>(Function(session), countsSecond);
        session.Run(operation, statement, arguments, ref reader);
        return reader.Row;
    }

    internal sealed override Func<ResultStream, T> Streamed(Session session)
    {
        var reader = new OneReader<T, TFunction>(Function(session));
        return stream =>
        {
            stream.Read(ref reader);
            return reader.Value!;
        };
    }

    protected abstract TFunction Function(Session session);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<FirstRow<T>> FinishFirstAsync(ValueTask<FirstReader<T, TFunction>> running)
        => (await running.ConfigureAwait(false)).Row;
}
