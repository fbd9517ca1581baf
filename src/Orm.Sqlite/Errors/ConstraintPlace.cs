namespace Orm.Sqlite.Errors;

/// <summary>What SQLite's message tells of a violated constraint. Names are told unquoted, so a name that holds a dot or a comma can't be told apart.</summary>
internal readonly record struct ConstraintPlace(string? Table, string? Column, string? Constraint)
{
    /// <summary>The place as a message names it.</summary>
    internal string Name => Constraint ?? (Table is null ? Column ?? "" : $"{Table}.{Column}");

    /// <summary>
    /// Reads <c>UNIQUE constraint failed: t.a, t.b</c>, <c>UNIQUE constraint failed: index 'i'</c>, <c>NOT NULL constraint
    /// failed: t.a</c>, <c>CHECK constraint failed: name</c>, <c>cannot store TEXT value in INTEGER column t.a</c>.
    /// </summary>
    internal static ConstraintPlace Parse(string message)
    {
        const string Failed = " constraint failed: ";
        const string Index = "index '";
        const string InColumn = " column ";
        var at = message.IndexOf(Failed, StringComparison.Ordinal);
        if (at < 0)
        {
            at = message.LastIndexOf(InColumn, StringComparison.Ordinal);
            return at < 0 ? default : Columns(message[(at + InColumn.Length)..]);
        }

        var place = message[(at + Failed.Length)..];
        if (message.StartsWith("CHECK", StringComparison.Ordinal))
        {
            return new ConstraintPlace(null, null, place);
        }

        return place.StartsWith(Index, StringComparison.Ordinal)
            ? new ConstraintPlace(null, null, place[Index.Length..].TrimEnd('\''))
            : Columns(place);
    }

    /// <summary><c>t.a, t.b</c>: one table, and its columns with commas between.</summary>
    private static ConstraintPlace Columns(string place)
    {
        var columns = place.Split(", ");
        var dot = columns[0].LastIndexOf('.');
        if (dot < 0)
        {
            return new ConstraintPlace(null, place, null);
        }

        var table = columns[0][..dot];
        return new ConstraintPlace(table, string.Join(", ", columns.Select(column => column[Math.Min(dot + 1, column.Length)..])), null);
    }
}
