using Orm.Drivers;

namespace Orm.Schema;

/// <summary>A column as the database describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type as declared; empty where it has none.</param>
/// <param name="IsNotNull">Whether it is NOT NULL.</param>
/// <param name="KeyPosition">Its place in the primary key, from 1; 0 for none.</param>
/// <param name="HasDefault">Whether it gets a value where an INSERT does not name it.</param>
/// <param name="IsComputed">Whether the database computes its value always.</param>
/// <param name="IsOfTable">Whether it is of a table, and not of a view.</param>
/// <param name="IsStrict">Whether its table is STRICT.</param>
internal sealed record InspectedColumn(string Name, string Type, bool IsNotNull, int KeyPosition, bool HasDefault, bool IsComputed, bool IsOfTable, bool IsStrict)
{
    /// <summary>Reads a row of <see cref="EntitySql.Inspect"/>.</summary>
    internal static InspectedColumn Read<TRow>(ref TRow row)
        where TRow : struct, IRow
        => new(row.GetString(0), row.GetString(1), row.GetBoolean(2), row.GetInt32(3), row.GetBoolean(4), row.GetBoolean(5), row.GetBoolean(6), row.GetBoolean(7));
}
