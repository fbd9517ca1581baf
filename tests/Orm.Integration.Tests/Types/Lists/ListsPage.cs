using System.Text;

namespace Orm.Integration.Tests.Types.Lists;

/// <summary>The part of docs/types.md that tells how arrays are kept.</summary>
internal static class ListsPage
{
    private const string Begin = "<!-- written by the round-trip tests of lists: ORM_ACCEPT_DOCS=1 writes it anew -->";
    private const string End = "<!-- end of lists -->";

    /// <summary>The page with what the database has of arrays now.</summary>
    internal static string Rewrite(string page, Engine engine)
    {
        var begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        return $"{page[..begin]}\n\n{Table(engine)}\n{page[end..]}";
    }

    private static string Table(Engine engine)
    {
        var types = EntityMap.Of<BareLists>().PostgreSql;
        var table = new StringBuilder("| C# | SQLite, for example | PostgreSQL |\n|---|---|---|\n");
        foreach (var list in ListCases.All)
        {
            var type = types.Types[Array.IndexOf(types.Columns, list.Column)];
            table.Append($"| {list.Name} | `{Example(engine, list)}` | {type} |\n");
        }

        return table.ToString();
    }

    /// <summary>How SQLite keeps an array of a value that the page on types shows.</summary>
    private static string Example(Engine engine, ListCase list)
    {
        var kept = ListTrips.Run(engine, list).Where(trip => trip.Refusal is null && ((Array)trip.Value).Length == 1).ToList();
        var bare = new BareLists();
        list.SetBare(bare, (Array)kept[Math.Min(2, kept.Count - 1)].Value);
        using var session = engine.OpenSession();
        session.Add(bare);
        session.Commit();
        return (string)RawSql.Query(engine, $"SELECT {list.Column} FROM bare_lists WHERE id = {bare.Id}").Single()[0]!;
    }
}
