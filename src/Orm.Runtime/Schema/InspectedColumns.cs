using Orm.Drivers;

namespace Orm.Schema;

/// <summary>Collects the result of <see cref="EntitySql.Inspect"/>.</summary>
internal readonly struct InspectedColumns() : IRowReader
{
    internal List<InspectedColumn> Values { get; } = [];

    public bool Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        Values.Add(InspectedColumn.Read(ref row));
        return true;
    }
}
