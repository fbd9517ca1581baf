using Orm.Drivers;

namespace Orm.Querying;

/// <summary>Reads every row for a list.</summary>
internal struct ListReader<T, TFunction>(TFunction function) : IRowReader
    where TFunction : struct, IRowFunction<T>
{
    private TFunction function = function;
    private RowBuffer<T> rows;

    /// <summary>The rows that were read, once.</summary>
    public List<T> ToList() => rows.ToList();

    public bool Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        rows.Add(function.Read(ref row));
        return true;
    }
}
