using Orm.Drivers;

namespace Orm.Integration.Tests.Sqlite.Driver;

/// <summary>Collects rows; ends the reading early where a most is given.</summary>
internal readonly struct Rows(int most = int.MaxValue) : IRowReader
{
    public Rows()
        : this(int.MaxValue)
    {
    }

    public List<object?[]> List { get; } = [];

    public bool Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        var values = new object?[row.FieldCount];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = row.GetValue(i);
        }

        List.Add(values);
        return List.Count < most;
    }
}
