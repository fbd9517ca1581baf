using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>Reads one number or NULL.</summary>
internal struct NumberReader : IRowReader
{
    public long? Value;

    public bool Read<TRow>(ref TRow row) where TRow : struct, IRow
    {
        Value = row.GetInt64OrNull(0);
        return false;
    }
}
