using Orm.Drivers;

namespace Orm.Sqlite.Connections;

/// <summary>Takes no row: for statements that are run for what they do.</summary>
internal readonly struct NoRows : IRowReader
{
    public bool Read<TRow>(ref TRow row)
        where TRow : struct, IRow => true;
}
