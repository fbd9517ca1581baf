using Orm.Drivers;

namespace Orm.Querying;

/// <summary>Reads the current row of a stream.</summary>
internal struct OneReader<T, TFunction>(TFunction function) : IRowReader
    where TFunction : struct, IRowFunction<T>
{
    private TFunction function = function;

    public T? Value { get; private set; }

    public bool Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        Value = function.Read(ref row);
        return true;
    }
}
