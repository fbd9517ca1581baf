using System.ComponentModel;

namespace Orm.Drivers;

/// <summary>What is done with the rows that the statements of a batch give.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IBatchResults
{
    /// <summary>Takes a row of a statement, which is counted from 0.</summary>
    void Read<TRow>(int statement, ref TRow row) where TRow : struct, IRow;
}
