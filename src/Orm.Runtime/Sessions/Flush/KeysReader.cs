using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>Gives the keys that come as rows to the objects of the changes from <paramref name="start"/> on.</summary>
internal struct KeysReader<T>(List<Change> changes, int start, Action<TrackedEntity<T>, long> give) : IRowReader
    where T : class, IEntity<T>
{
    public int Count;

    public bool Read<TRow>(ref TRow row) where TRow : struct, IRow
    {
        var entry = (TrackedEntity<T>)changes[start + Count++].Entry;
        give(entry, row.GetInt64(0));
        entry.Mark(TrackedFlags.KeyGenerated);
        return true;
    }
}
