using System.Text;

namespace Orm.Integration.Tests.Queries.Catalogue;

/// <summary>The table of docs/queries.md that shows what SQL queries are: a column for each database, written by the run on that database.</summary>
static class CataloguePage
{
    const string Begin = "<!-- written by the tests of the catalogue: ORM_ACCEPT_DOCS=1 writes it anew -->";
    const string End = "<!-- end of the catalogue -->";

    static readonly Lock writing = new();

    static string Path => System.IO.Path.Combine(Root(AppContext.BaseDirectory), "docs", "queries.md");

    /// <summary>The queries that the page shows, with their SQL on a database.</summary>
    public static (string Code, string Sql)[] Read(Dialect dialect)
    {
        lock (writing)
        {
            return [.. Rows(File.ReadAllText(Path)).Select(row => (row.Code, dialect == Dialect.Sqlite ? row.Sqlite : row.PostgreSql))];
        }
    }

    /// <summary>Writes one database's column.</summary>
    public static void Write(Dialect dialect, IReadOnlyList<(string Code, string Sql)> found)
    {
        lock (writing)
        {
            var page = File.ReadAllText(Path);
            var known = Rows(page).ToDictionary(row => row.Code, StringComparer.Ordinal);
            var table = new StringBuilder("| C# | SQLite | PostgreSQL |\n|---|---|---|\n");
            foreach (var (code, sql) in found)
            {
                var (_, sqlite, postgreSql) = known.TryGetValue(code, out var row) ? row : (code, "", "");
                var (first, second) = dialect == Dialect.Sqlite ? (sql, postgreSql) : (sqlite, sql);
                table.Append($"| {Cell(code)} | {Cell(first)} | {(first == second ? Same : Cell(second))} |\n");
            }

            var (begin, end) = Place(page);
            File.WriteAllText(Path, $"{page[..begin]}\n\n{table}\n{page[end..]}");
        }
    }

    const string Same = "the same";

    static IEnumerable<(string Code, string Sqlite, string PostgreSql)> Rows(string page)
    {
        var (begin, end) = Place(page);
        foreach (var line in page[begin..end].Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)))
        {
            var cells = line[2..^2].Split(" | ");
            yield return (Text(cells[0]), Text(cells[1]), cells[2] == Same ? Text(cells[1]) : Text(cells[2]));
        }
    }

    // A bar ends a cell, in code too.
    static string Cell(string text) => $"`{text.Replace("|", "\\|", StringComparison.Ordinal)}`";

    static string Text(string cell) => cell.Trim('`').Replace("\\|", "|", StringComparison.Ordinal);

    static (int Begin, int End) Place(string page)
        => (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));

    static string Root(string directory)
        => File.Exists(System.IO.Path.Combine(directory, "Orm.sln")) ? directory : Root(System.IO.Path.GetDirectoryName(directory)!);
}
