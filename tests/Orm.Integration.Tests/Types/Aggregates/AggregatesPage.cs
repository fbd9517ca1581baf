using System.Text;

namespace Orm.Integration.Tests.Types.Aggregates;

/// <summary>The part of docs/types.md that tells how sums and order differ from C#'s.</summary>
internal static class AggregatesPage
{
    private const string Begin = "<!-- written by the tests of sums and order: ORM_ACCEPT_DOCS=1 writes it anew -->";
    private const string End = "<!-- end of sums and order -->";

    /// <summary>The page with what the databases do now.</summary>
    internal static string Rewrite(string page, Engine sqlite, Engine postgreSql)
    {
        var begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        return $"{page[..begin]}\n\n{Table(sqlite, postgreSql)}\n{page[end..]}";
    }

    /// <summary>A database's cells of a type: order, least and greatest, sum.</summary>
    internal static string Cells(AggregateFindings findings) => $"{Cell(findings.Order)} | {Cell(findings.Ends)} | {Cell(findings.Sum)}";

    private static string Table(Engine sqlite, Engine postgreSql)
    {
        var table = new StringBuilder("| C# | | order | least and greatest | sum |\n|---|---|---|---|---|\n");
        foreach (var type in TypeCases.All)
        {
            foreach (var (name, engine) in new[] { ("SQLite", sqlite), ("PostgreSQL", postgreSql) })
            {
                table.Append(Row(type, name, AggregateFindings.Of(engine, type)));
            }
        }

        return table.ToString();
    }

    /// <summary>A type's row on a database, with the end of the line; none where there is nothing to tell.</summary>
    internal static string Row(TypeCase type, string database, AggregateFindings findings)
        => findings is { Order: null, Ends: null, Sum: null } ? "" : $"| {type.Name} | {database} | {Cells(findings)} |\n";

    private static string Cell(string? finding) => finding?.Replace("|", "\\|", StringComparison.Ordinal) ?? "";
}
