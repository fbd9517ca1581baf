using Orm.Drivers;

namespace Orm.Querying;

/// <summary>A new object for a row of raw SQL.</summary>
internal struct SqlUntrackedFunction<T>(OrmOptions options) : IRowFunction<T>
    where T : class, IEntity<T>
{
    private readonly UntrackedFunction<T> untracked = new(options);
    private int[]? ordinals;

    public T Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        var mapped = SqlColumns.Of<T, TRow>(ref row, ref ordinals);
        return untracked.Read(ref mapped);
    }
}
