using System.Globalization;
using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>Tells of which object and column a value could not be read.</summary>
internal static class RowError
{
    public static OrmException Explain<TRow>(EntityMap map, ref TRow row, ColumnValueException error, OrmOptions options)
        where TRow : struct, IRow
    {
        var column = map.Columns[error.Ordinal];
        var value = options.SensitiveData && error.Value is not null ? $" The value: {error.Value}." : "";
        return new OrmException(
            $"{map.Name}.{column.Property}: column {column.Name} of {map.Sqlite.Table}, row {Key(map, ref row)}, {error.Reason}.{value}"
            + " Correct the row, or give the property a type that holds it.",
            error)
        {
            Entity = map.Name,
            Column = column.Name,
        };
    }

    private static string Key<TRow>(EntityMap map, ref TRow row)
        where TRow : struct, IRow
    {
        var parts = new string[map.Key.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = $"{map.Columns[map.Key[i]].Name} = {Value(row.GetValue(map.Key[i]))}";
        }

        return string.Join(", ", parts);
    }

    private static string Value(object? value) => value switch
    {
        null => "NULL",
        string text => $"'{text}'",
        byte[] bytes => $"x'{Convert.ToHexString(bytes)}'",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
