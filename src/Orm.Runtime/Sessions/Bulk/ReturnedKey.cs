using Orm.Drivers;
using Orm.Querying;

namespace Orm.Sessions;

/// <summary>Reads a result that begins with the parts of the key in their order, and goes on with further columns in the order of the mapping.</summary>
internal readonly struct ReturnedKey<T, TKey>
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    // Where each column of the mapping stands in the result, as far as the key needs it, and where the further columns do.
    private readonly int[] keys = new int[T.Map.Columns.Length];
    private readonly int[] others = new int[T.Map.Columns.Length];

    public ReturnedKey()
    {
        for (var part = 0; part < T.Map.Key.Length; part++)
        {
            keys[T.Map.Key[part]] = part;
        }

        for (var i = 0; i < others.Length; i++)
        {
            others[i] = T.Map.Key.Length + i;
        }
    }

    public TKey Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        var mapped = new MappedRow<TRow>(row, keys);
        return T.ReadKey(ref mapped);
    }

    public void Populate<TRow>(T entity, ColumnMask columns, ref TRow row)
        where TRow : struct, IRow
    {
        var mapped = new MappedRow<TRow>(row, others);
        T.Populate(entity, columns, ref mapped);
    }
}
