using Orm.Drivers;
using Orm.Sessions;

namespace Orm.Querying;

/// <summary>A reader by a function of the row.</summary>
internal abstract class ResultReader<T, TFunction> : ResultReader<T>
    where TFunction : struct, IRowFunction<T>
{
    internal sealed override async ValueTask<List<T>> ListAsync<TArguments>(
        Session session, string operation, Statement statement, TArguments arguments, Io io, CancellationToken cancellationToken)
    {
        var reader = new ListReader<T, TFunction>(Function(session));
        reader = await session.RunAsync(operation, statement, arguments, reader, io, cancellationToken).ConfigureAwait(false);
        return reader.List;
    }

    internal sealed override async ValueTask<FirstRow<T>> FirstAsync<TArguments>(
        Session session, string operation, Statement statement, TArguments arguments, bool countsSecond, Io io, CancellationToken cancellationToken)
    {
        var reader = new FirstReader<T, TFunction>(Function(session), countsSecond);
        reader = await session.RunAsync(operation, statement, arguments, reader, io, cancellationToken).ConfigureAwait(false);
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
}
