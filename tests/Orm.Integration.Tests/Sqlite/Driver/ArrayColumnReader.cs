using Orm.Drivers;

namespace Orm.Integration.Tests.Sqlite.Driver;

/// <summary>Reads the first column as an array and, where there is a second, that as a text.</summary>
internal struct ArrayColumnReader<T> : IRowReader
{
    public T[]? Value { get; private set; }

    public string? Text { get; private set; }

    public bool Read<TRow>(ref TRow row)
        where TRow : struct, IRow
    {
        Value = row.GetArrayOrNull<T>(0);
        Text = row.FieldCount > 1 ? row.GetStringOrNull(1) : null;
        return true;
    }
}
