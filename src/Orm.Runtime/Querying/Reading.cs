using System.Runtime.CompilerServices;
using Orm.Drivers;

namespace Orm.Querying;

/// <summary>A statement about to be read: what the methods that read have in common, whatever the statement comes from.</summary>
internal readonly struct Reading<T>(Session session, ResultReader<T> reader, Statement statement, ReadArguments arguments)
{
    /// <summary>The same in another mode.</summary>
    public Reading<T> In(ReadMode mode) => new(session, reader.In(mode), statement, arguments);

    public ValueTask<List<T>> ListAsync(string operation, Io io, CancellationToken cancellationToken)
        => reader.ListAsync(session, operation, statement, arguments, io, cancellationToken);

    /// <summary>The first row, and an error where there is none; for a <paramref name="isOnly"/> one where there are two, too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T One(string operation, bool isOnly)
        => One(reader.First(session, operation, statement, arguments, isOnly), operation);

    /// <inheritdoc cref="One(string, bool)"/>
    public async ValueTask<T> OneAsync(string operation, bool isOnly, CancellationToken cancellationToken)
        => One(await reader.FirstAsync(session, operation, statement, arguments, isOnly, cancellationToken).ConfigureAwait(false), operation);

    /// <summary>The same, with the type's default where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? OneOrDefault(string operation, bool isOnly)
        => OneOrDefault(reader.First(session, operation, statement, arguments, isOnly), operation);

    /// <inheritdoc cref="OneOrDefault(string, bool)"/>
    public async ValueTask<T?> OneOrDefaultAsync(string operation, bool isOnly, CancellationToken cancellationToken)
        => OneOrDefault(await reader.FirstAsync(session, operation, statement, arguments, isOnly, cancellationToken).ConfigureAwait(false), operation);

    /// <summary>The answer of an EXISTS.</summary>
    public bool Any(string operation)
    {
        var answer = default(AnyReader);
        session.Run(operation, statement, arguments, ref answer);
        return answer.Value;
    }

    /// <inheritdoc cref="Any"/>
    public async ValueTask<bool> AnyAsync(string operation, CancellationToken cancellationToken)
        => (await session.RunAsync(operation, statement, arguments, default(AnyReader), Io.Async, cancellationToken).ConfigureAwait(false)).Value;

    /// <summary>Whether there is no row: they are those that do not meet a condition.</summary>
    public bool All() => !Any("All");

    /// <inheritdoc cref="All"/>
    public async ValueTask<bool> AllAsync(CancellationToken cancellationToken) => !await AnyAsync("AllAsync", cancellationToken).ConfigureAwait(false);

    /// <summary>The answer of a COUNT.</summary>
    public long Count(string operation)
    {
        var answer = default(CountReader);
        session.Run(operation, statement, arguments, ref answer);
        return answer.Value;
    }

    /// <inheritdoc cref="Count"/>
    public async ValueTask<long> CountAsync(string operation, CancellationToken cancellationToken)
        => (await session.RunAsync(operation, statement, arguments, default(CountReader), Io.Async, cancellationToken).ConfigureAwait(false)).Value;

    /// <summary>Row by row.</summary>
    public IEnumerable<T> Stream(string operation)
    {
        var read = reader.Streamed(session);
        var stream = session.OpenAsync(operation, statement, arguments, Io.Sync, default).GetAwaiter().GetResult();
        try
        {
            while (stream.NextAsync(Io.Sync, default).GetAwaiter().GetResult())
            {
                yield return read(stream);
            }
        }
        finally
        {
            stream.CloseAsync(Io.Sync).GetAwaiter().GetResult();
        }
    }

    /// <summary>Row by row.</summary>
    public async IAsyncEnumerable<T> StreamAsync(string operation, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var read = reader.Streamed(session);
        var stream = await session.OpenAsync(operation, statement, arguments, Io.Async, cancellationToken).ConfigureAwait(false);
        try
        {
            while (await stream.NextAsync(Io.Async, cancellationToken).ConfigureAwait(false))
            {
                yield return read(stream);
            }
        }
        finally
        {
            await stream.CloseAsync(Io.Async).ConfigureAwait(false);
        }
    }

    private T One(FirstRow<T> row, string operation)
        => row.Count == 0 ? throw ResultErrors.NoRow(operation, statement.Sql) : OneOrDefault(row, operation)!;

    private T? OneOrDefault(FirstRow<T> row, string operation)
        => row.Count > 1 ? throw ResultErrors.MoreThanOneRow(operation, statement.Sql) : row.Value;
}
