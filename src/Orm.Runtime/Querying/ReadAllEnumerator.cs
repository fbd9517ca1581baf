using System.ComponentModel;

namespace Orm.Querying;

/// <summary>What <c>await foreach</c> runs over: waits for all rows at the first, then gives them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReadAllEnumerator<T>
{
    private readonly ValueTask<List<T>> reading;
    private List<T>? rows;
    private int index = -1;

    internal ReadAllEnumerator(ValueTask<List<T>> reading) => this.reading = reading;

    /// <summary>The current row.</summary>
    public T Current => rows![index];

    /// <summary>Goes to the next row; false after the last.</summary>
    public async ValueTask<bool> MoveNextAsync()
    {
        rows ??= await reading.ConfigureAwait(false);
        return ++index < rows.Count;
    }
}
