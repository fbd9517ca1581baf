using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>Reads the one row of a key. A locked row's values are the current ones, so they replace those loaded before.</summary>
internal struct KeyReader<T, TKey>(EntitySet<T, TKey> set, RowLock rowLock) : IRowReader
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    public T? Entity;

    public bool Read<TRow>(ref TRow row) where TRow : struct, IRow
    {
        Entity = rowLock == RowLock.None ? set.Read(ref row) : set.ReadCurrent(ref row);
        return false;
    }
}
