using Orm.Drivers;

namespace Orm.Querying;

/// <summary>A scalar or tuple of a row.</summary>
internal struct PositionalFunction<T, TProjection>(int columns, RowEntities entities) : IRowFunction<T>
    where TProjection : struct, IProjection<T>
{
    private bool isChecked;

    public T Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        if (!isChecked)
        {
            isChecked = row.FieldCount == columns ? true : throw new OrmException(
                $"The result has {row.FieldCount} columns, and what it is read into has {columns}. Select as many.");
        }

        try
        {
            return TProjection.Read(ref row, entities);
        }
        catch (ColumnValueException error)
        {
            error.Name = row.GetName(error.Ordinal);
            throw;
        }
    }
}
