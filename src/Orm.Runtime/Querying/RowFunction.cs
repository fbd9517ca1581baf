using Orm.Drivers;

namespace Orm.Querying;

/// <summary>A row as it is; the names are shared by all rows of a result.</summary>
internal struct RowFunction : IRowFunction<Row>
{
    private string[]? names;

    public Row Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        names ??= Names(ref row);
        var values = new object?[names.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = row.GetValue(i);
        }

        return new Row(names, values);
    }

    private static string[] Names<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        var names = new string[row.FieldCount];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = row.GetName(i);
        }

        return names;
    }
}
