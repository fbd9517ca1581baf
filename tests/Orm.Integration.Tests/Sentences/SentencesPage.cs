using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Orm.Integration.Tests.Databases;

namespace Orm.Integration.Tests.Sentences;

/// <summary>
/// The part of docs/sessions.md that lists what a session does, sentence by sentence, with the tests of this assembly whose names
/// begin with the sentence's number. That they pass is what the run shows that wrote or compared the list.
/// </summary>
static partial class SentencesPage
{
    const int Sentences = 74;

    /// <summary>Synchronous methods take no token.</summary>
    const int Cancellation = 66;

    const string Begin = "<!-- written by the tests of the sentences: ORM_ACCEPT_DOCS=1 writes it anew -->";
    const string End = "<!-- end of the sentences -->";

    /// <summary>The sentences without a test.</summary>
    internal static IEnumerable<int> Missing => Enumerable.Range(1, Sentences).Except(Tests().Select(static test => test.Sentence));

    internal static string Path => System.IO.Path.Combine(Root(AppContext.BaseDirectory), "docs", "sessions.md");

    internal static string Rewrite(string page)
    {
        var begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        return $"{page[..begin]}\n\n{Table()}\n{page[end..]}";
    }

    static string Table()
    {
        var text = new StringBuilder("| | tests | SQLite | PostgreSQL | sync | async |\n|---|---|---|---|---|---|\n");
        foreach (var sentence in Tests().GroupBy(static test => test.Sentence).OrderBy(static group => group.Key))
        {
            var tests = sentence.ToList();
            var names = string.Join("; ", tests.Select(static test => test.Title).Distinct().Order(StringComparer.Ordinal));
            text.Append(CultureInfo.InvariantCulture, $"| {sentence.Key} | {names} | {Mark(tests.Exists(static test => test.OnSqlite))} | {Mark(tests.Exists(static test => test.OnPostgreSql))} | ");
            var sync = sentence.Key == Cancellation ? "no token" : Mark(tests.Exists(static test => test.IsSync));
            text.Append(CultureInfo.InvariantCulture, $"{sync} | {Mark(tests.Exists(static test => test.IsAsync))} |\n");
        }

        return text.ToString();
    }

    static IEnumerable<SentenceTest> Tests() =>
        from type in Assembly.GetExecutingAssembly().GetTypes()
        where type is { IsClass: true, IsAbstract: false }
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
        where method.GetCustomAttributes<FactAttribute>().Any()
        let name = TestName().Match(method.Name)
        where name.Success
        select new SentenceTest(
            int.Parse(name.Groups[1].ValueSpan, CultureInfo.InvariantCulture),
            name.Groups[2].Value.Replace('_', ' '),
            Runs(type, "Sqlite"),
            Runs(type, "PostgreSql"),
            method.GetCustomAttributes<SyncAndAsyncAttribute>().Any() || method.ReturnType == typeof(void),
            method.ReturnType != typeof(void));

    /// <summary>Whether a class of tests is a spec on a database, or made for that database alone.</summary>
    static bool Runs(Type type, string database)
        => type.Namespace!.Contains($".{database}", StringComparison.Ordinal) || type.Name.Contains($"On{database}", StringComparison.Ordinal);

    static string Mark(bool holds) => holds ? "✓" : "–";

    [GeneratedRegex(@"^S(\d\d)_(.+)$")]
    private static partial Regex TestName();

    static string Root(string directory)
        => File.Exists(System.IO.Path.Combine(directory, "Orm.sln")) ? directory : Root(System.IO.Path.GetDirectoryName(directory)!);

    sealed record SentenceTest(int Sentence, string Title, bool OnSqlite, bool OnPostgreSql, bool IsSync, bool IsAsync);
}
