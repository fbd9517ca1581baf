using Orm.Drivers;

namespace Orm.Querying;

/// <summary>An object of a row, by names that the first row is asked for.</summary>
internal struct NamedFunction<T, TProjection> : IRowFunction<T>
    where TProjection : struct, INamedProjection<T>
{
    private int[]? ordinals;

    public T Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        ordinals ??= ColumnNames.Match(TProjection.Members, typeof(T).Name, allowsMore: false, ref row);
        var mapped = new MappedRow<TRow>(row, ordinals);
        try
        {
            return TProjection.Read(ref mapped);
        }
        catch (ColumnValueException error)
        {
            error.Name = mapped.GetName(error.Ordinal);
            throw;
        }
    }
}
