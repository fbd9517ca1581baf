using System.Text;

namespace Orm.Integration.Tests.Types;

/// <summary>The part of docs/types.md that the round trips write.</summary>
internal static class TypesPage
{
    private const string Begin = "<!-- written by the round-trip tests: ORM_ACCEPT_DOCS=1 writes it anew -->";
    private const string End = "<!-- end -->";

    internal static string Path => System.IO.Path.Combine(Root(AppContext.BaseDirectory), "docs", "types.md");

    /// <summary>The page with what the tests find now.</summary>
    internal static string Rewrite(string page, Engine sqlite, Engine postgreSql)
    {
        var begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        return $"{page[..begin]}\n\n{Table(sqlite, postgreSql)}\n{page[end..]}";
    }

    private static string Table(Engine sqliteEngine, Engine postgreSqlEngine)
    {
        var sqlite = ColumnTypes(OrmSchema.CreateScript(Dialect.Sqlite));
        var postgreSql = ColumnTypes(OrmSchema.CreateScript(Dialect.PostgreSql));
        var table = new StringBuilder("| C# | SQLite | for example | PostgreSQL | found on SQLite | found on PostgreSQL |\n|---|---|---|---|---|---|\n");
        foreach (var type in TypeCases.All)
        {
            var trips = Trips.Run(sqliteEngine, type);
            table.Append($"| {type.Name} | {sqlite[type.Column]} | `{Example(sqliteEngine, type, trips)}` | {postgreSql[type.Column]} | {Findings(trips)} | {Findings(Trips.Run(postgreSqlEngine, type))} |\n");
        }

        return table.ToString();
    }

    private static string Findings(IReadOnlyList<RoundTrip> trips)
        => string.Join("; ", trips.Select(trip => trip.Finding).OfType<string>().Distinct()).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>How SQLite keeps one of the values.</summary>
    private static string Example(Engine engine, TypeCase type, IReadOnlyList<RoundTrip> trips)
    {
        var kept = trips.Where(trip => trip.Refusal is null).ToList();
        var value = kept[Math.Min(2, kept.Count - 1)].Value;
        var bare = new BareTypes();
        type.SetBare(bare, value);
        using (var session = engine.OpenSession())
        {
            session.Add(bare);
            session.Commit();
        }

        return (string)RawSql.Query(engine, $"SELECT quote({type.Column}) FROM bare_types WHERE id = {bare.Id}").Single()[0]!;
    }

    /// <summary>The columns' types in a script: the second word of a column's line, up to NOT NULL.</summary>
    private static Dictionary<string, string> ColumnTypes(string script)
    {
        var start = script.IndexOf("bare_types (", StringComparison.Ordinal);
        var lines = script[start..script.IndexOf("\n)", start, StringComparison.Ordinal)].Split('\n').Skip(1);
        return lines.Select(line => line.Trim()).Where(line => line.Contains(" NOT NULL", StringComparison.Ordinal)).ToDictionary(
            line => line[..line.IndexOf(' ', StringComparison.Ordinal)].Trim('"'),
            line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..line.IndexOf(" NOT NULL", StringComparison.Ordinal)]);
    }

    private static string Root(string directory)
        => File.Exists(System.IO.Path.Combine(directory, "Orm.sln")) ? directory : Root(System.IO.Path.GetDirectoryName(directory)!);
}
