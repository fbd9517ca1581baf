namespace Orm.Generators.Sql;

/// <summary>Names of tables, columns and constraints as SQL writes them; the same in both dialects.</summary>
internal static class Identifier
{
    /// <summary>Quotes a name that is not plain lower case, or is a keyword.</summary>
    public static string Quote(string name)
        => IsPlain(name) && !Keyword.MustBeQuoted(name) ? name : $"\"{name.Replace("\"", "\"\"")}\"";

    /// <summary>Several names, with commas between.</summary>
    public static string List(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    /// <summary>A text constant.</summary>
    public static string Text(string value) => $"'{value.Replace("'", "''")}'";

    private static bool IsPlain(string name)
        => name.Length > 0
            && name[0] is (>= 'a' and <= 'z') or '_'
            && name.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');
}
