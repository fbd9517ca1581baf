using System.ComponentModel;

namespace Orm.Drivers;

/// <summary>An open result, read row by row. Disposing it resets the statement.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RowCursor
{
    /// <summary>Goes to the next row; false after the last.</summary>
    public abstract ValueTask<bool> NextAsync(Io io, CancellationToken cancellationToken);

    /// <summary>Reads the current row.</summary>
    public abstract void Read<TReader>(ref TReader reader) where TReader : IRowReader;

    /// <summary>Ends the result; a second call does nothing.</summary>
    public abstract ValueTask CloseAsync(Io io);
}
