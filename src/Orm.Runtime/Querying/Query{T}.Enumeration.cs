using System.ComponentModel;
using Orm.Drivers;
using Orm.Querying;

namespace Orm;

public partial class Query<T>
{
    /// <summary>
    /// Reads row by row. Until the enumeration ends or is left, no other statement runs on the session, and outside a
    /// transaction it holds a connection.
    /// </summary>
    public IEnumerable<T> AsEnumerable() => Reading(Terminal.Rows).Stream(nameof(AsEnumerable));

    /// <inheritdoc cref="AsEnumerable"/>
    public IAsyncEnumerable<T> AsAsyncEnumerable(CancellationToken cancellationToken = default)
        => Reading(Terminal.Rows).StreamAsync(nameof(AsAsyncEnumerable), cancellationToken);

    /// <summary>For <c>foreach</c>: reads all rows, then gives them.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public List<T>.Enumerator GetEnumerator()
        => Reading(Terminal.Rows).ListAsync("foreach", Io.Sync, default).GetAwaiter().GetResult().GetEnumerator();

    /// <summary>For <c>await foreach</c>: reads all rows, then gives them.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReadAllEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        => new(Reading(Terminal.Rows).ListAsync("await foreach", Io.Async, cancellationToken));
}
