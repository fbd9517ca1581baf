using System.ComponentModel;
using System.Runtime.CompilerServices;
using Orm.Drivers;
using Orm.Querying;

namespace Orm;

public partial class Query<T>
{
    /// <summary>
    /// Reads row by row. Until the enumeration ends or is left, no other statement runs on the session, and outside a
    /// transaction it holds a connection.
    /// </summary>
    public IEnumerable<T> AsEnumerable()
    {
        var text = Session.Engine.Queries.Get(this, Terminal.Rows);
        var read = Reader.Streamed(Session);
        var stream = Session.OpenAsync(nameof(AsEnumerable), text.Statement, new QueryArguments(this, text), Io.Sync, default).GetAwaiter().GetResult();
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

    /// <inheritdoc cref="AsEnumerable"/>
    public async IAsyncEnumerable<T> AsAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var text = Session.Engine.Queries.Get(this, Terminal.Rows);
        var read = Reader.Streamed(Session);
        var stream = await Session.OpenAsync(
            nameof(AsAsyncEnumerable), text.Statement, new QueryArguments(this, text), Io.Async, cancellationToken).ConfigureAwait(false);
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

    /// <summary>For <c>foreach</c>: reads all rows, then gives them.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public List<T>.Enumerator GetEnumerator() => ListAsync("foreach", Io.Sync, default).GetAwaiter().GetResult().GetEnumerator();

    /// <summary>For <c>await foreach</c>: reads all rows, then gives them.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReadAllEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        => new(ListAsync("await foreach", Io.Async, cancellationToken));
}
