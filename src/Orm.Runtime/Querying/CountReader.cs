using Orm.Drivers;

namespace Orm.Querying;

/// <summary>Reads the answer of a COUNT.</summary>
internal struct CountReader : IRowReader
{
    public long Value { get; private set; }

    public bool Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        Value = row.GetInt64(0);
        return false;
    }
}
