using Orm.Drivers;

namespace Orm.Querying;

/// <summary>Reads the one value of an aggregate.</summary>
internal struct ScalarReader<TResult, TProjection>(RowEntities entities) : IRowReader
    where TProjection : struct, IProjection<TResult>
{
    /// <summary>Whether there was a value, and not NULL.</summary>
    public bool HasValue { get; private set; }

    public TResult? Value { get; private set; }

    public bool Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        HasValue = !row.IsNull(0);
        if (HasValue)
        {
            Value = ReadValue(ref row);
        }

        return false;
    }

    private readonly TResult ReadValue<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
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
