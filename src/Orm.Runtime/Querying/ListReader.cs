using Orm.Drivers;

namespace Orm.Querying;

/// <summary>Adds every row to a list.</summary>
internal struct ListReader<T, TFunction>(TFunction function) : IRowReader
    where TFunction : struct, IRowFunction<T>
{
    private TFunction function = function;

    public List<T> List { get; } = [];

    public bool Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        List.Add(function.Read(ref row));
        return true;
    }
}
