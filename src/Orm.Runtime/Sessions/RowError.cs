using Orm.Diagnostics;
using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>Tells of which object and column a value could not be read.</summary>
internal static class RowError
{
    public static OrmException Explain<TRow>(EntityMap map, ref TRow row, ColumnValueException error, OrmOptions options)
        where TRow : struct, IRow
    {
        var column = map.Columns[error.Ordinal];
        var told = error.AsTold(options);
        return new OrmException(
            $"{map.Name}.{column.Property}: column {column.Name} of {map.Sqlite.Table}, row {Key(map, ref row, options)}, {told.Sentence}"
            + " Correct the row, or give the property a type that holds it.",
            told)
        {
            Entity = map.Name,
            Column = column.Name,
        };
    }

    private static string Key<TRow>(EntityMap map, ref TRow row, OrmOptions options)
        where TRow : struct, IRow
    {
        var parts = new string[map.Key.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = $"{map.Columns[map.Key[i]].Name} = {ValueText.Of(row.GetValue(map.Key[i]), options)}";
        }

        return string.Join(", ", parts);
    }
}
