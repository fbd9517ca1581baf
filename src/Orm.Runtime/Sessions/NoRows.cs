using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>Reads nothing of a result.</summary>
internal readonly struct NoRows : IRowReader
{
    public bool Read<TRow>(ref TRow row) where TRow : struct, IRow => true;
}
