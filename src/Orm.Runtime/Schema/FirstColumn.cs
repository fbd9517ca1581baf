using Orm.Drivers;

namespace Orm.Schema;

/// <summary>Collects the texts of a result's first column.</summary>
internal readonly struct FirstColumn() : IRowReader
{
    internal List<string> Values { get; } = [];

    public bool Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        Values.Add(row.GetString(0));
        return true;
    }
}
