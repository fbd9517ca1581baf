using Orm.Drivers;

namespace Orm.Querying;

/// <summary>Reads the first row and, where asked, whether there is a second.</summary>
internal struct FirstReader<T, TFunction>(TFunction function, bool countsSecond) : IRowReader
    where TFunction : struct, IRowFunction<T>
{
    private readonly bool countsSecond = countsSecond;
    private TFunction function = function;
    private T? value;
    private int count;

    public readonly FirstRow<T> Row => new(value, count);

    public bool Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        if (++count > 1)
        {
            return false;
        }

        value = function.Read(ref row);
        return countsSecond;
    }
}
