using System.ComponentModel;

namespace Orm.Drivers;

/// <summary>What is done with each row of a result.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRowReader
{
    /// <summary>Takes one row. False ends the reading early.</summary>
    bool Read<TRow>(ref TRow row) where TRow : struct, IRow;
}
