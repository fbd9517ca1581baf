using Orm.Drivers;

namespace Orm.Querying;

/// <summary>Reads the answer of an EXISTS.</summary>
internal struct AnyReader : IRowReader
{
    public bool Value { get; private set; }

    public bool Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        Value = row.GetBoolean(0);
        return false;
    }
}
