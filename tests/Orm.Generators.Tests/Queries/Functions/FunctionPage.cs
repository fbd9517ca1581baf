using System.Text;
using System.Text.RegularExpressions;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Queries.Functions;

/// <summary>The part of docs/queries.md that shows each function's SQL.</summary>
static partial class FunctionPage
{
    const string Begin = "<!-- written by the tests of functions: ORM_ACCEPT_DOCS=1 writes it anew -->";
    const string End = "<!-- end of functions -->";

    public static string Path => System.IO.Path.Combine(Repository.Root, "docs", "queries.md");

    /// <summary>The page with the SQL that the generator writes now.</summary>
    public static string Rewrite(string page)
    {
        var begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        return $"{page[..begin]}\n{Tables()}\n{page[end..]}";
    }

    /// <summary>Both dialects' SQL of expressions.</summary>
    public static IReadOnlyList<(string Sqlite, string PostgreSql)> Translate(IReadOnlyList<string> expressions)
    {
        var code = Generator.Run(FunctionSource.Entity, FunctionSource.Selects(expressions)).Files["Source2.Queries.g.cs"];
        var lambdas = Lambda().Matches(code).Select(match => match.Groups["lambda"].Value.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&"));
        Assert.Equal(expressions.Select(expression => $"i => {expression}"), lambdas);
        return [.. Sqlite().Matches(code).Zip(PostgreSql().Matches(code), (sqlite, postgreSql) => (Text(sqlite), Text(postgreSql)))];
    }

    static string Tables()
    {
        var translated = Translate(FunctionRows.All.SelectMany(part => part.Expressions).ToList());
        var text = new StringBuilder();
        var row = 0;
        foreach (var (title, expressions) in FunctionRows.All)
        {
            text.Append($"\n### {title}\n\n| C# | SQLite | PostgreSQL |\n|---|---|---|\n");
            foreach (var expression in expressions)
            {
                var (sqlite, postgreSql) = translated[row++];
                text.Append($"| {Cell(expression)} | {Cell(sqlite)} | {(sqlite == postgreSql ? "the same" : Cell(postgreSql))} |\n");
            }
        }

        return text.ToString();
    }

    // A row of a table ends at a bar, even within code.
    static string Cell(string code) => $"`{code.Replace("|", "\\|", StringComparison.Ordinal)}`";

    static string Text(Match match) => Hole().Replace(Regex.Unescape(match.Groups["sql"].Value).Replace("{.", "{items.", StringComparison.Ordinal), "$1");

    [GeneratedRegex("""<c>(?<lambda>i =.*)</c></summary>""")]
    private static partial Regex Lambda();

    [GeneratedRegex("""^ +sqlite: \["(?<sql>.*)"\],$""", RegexOptions.Multiline)]
    private static partial Regex Sqlite();

    [GeneratedRegex("""^ +postgreSql: \["(?<sql>.*)"\](\);|,)$""", RegexOptions.Multiline)]
    private static partial Regex PostgreSql();

    [GeneratedRegex("""\{([\w.]+)\}""")]
    private static partial Regex Hole();
}
