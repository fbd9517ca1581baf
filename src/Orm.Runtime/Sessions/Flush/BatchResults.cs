using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>Hands the rows of a batch to the sets whose changes asked for them.</summary>
internal readonly struct BatchResults(List<BatchedChange> changes) : IBatchResults
{
    public void Read<TRow>(int statement, ref TRow row) where TRow : struct, IRow
        => changes[statement].Change.Entry.Set.ReadBatched(changes[statement], ref row);
}
