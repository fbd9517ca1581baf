using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>Reads the one row of a key over the object that stands for it.</summary>
internal struct RefreshReader<T, TKey>(EntitySet<T, TKey> set) : IRowReader
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    public bool WasThere { get; private set; }

    public bool Read<TRow>(ref TRow row) where TRow : struct, IRow
    {
        set.ReadPopulating(ref row);
        WasThere = true;
        return false;
    }
}
