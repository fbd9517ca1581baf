using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>Collects the session's objects whose rows were deleted.</summary>
internal readonly struct DeletedReader<T, TKey>(EntitySet<T, TKey> set) : IRowReader
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    private readonly ReturnedKey<T, TKey> returned = new();

    public List<TrackedEntity<T>> Entries { get; } = [];

    public bool Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        if (set.FindWritten(returned.Read(ref row)) is { } entry)
        {
            Entries.Add(entry);
        }

        return true;
    }
}
