using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>Collects the session's objects whose rows an update changed, each with the values that its row has then.</summary>
internal readonly struct UpdatedReader<T, TKey>(EntitySet<T, TKey> set, ColumnMask columns) : IRowReader
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    private readonly ReturnedKey<T, TKey> returned = new();

    public List<(TrackedEntity<T> Entry, T Row)> Rows { get; } = [];

    public bool Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        if (set.FindWritten(returned.Read(ref row)) is { } entry)
        {
            var written = T.Snapshot(entry.AsWritten);
            returned.Populate(written, columns, ref row);
            Rows.Add((entry, written));
        }

        return true;
    }
}
