using System.ComponentModel;

namespace Orm.Drivers;

/// <summary>
/// How an operation waits. One code path serves both: with <see cref="Sync"/> every <see cref="ValueTask"/> that a driver
/// returns is completed.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum Io
{
    /// <summary>Waiting blocks the calling thread.</summary>
    Sync,

    /// <summary>Waiting yields.</summary>
    Async,
}
