using System.Text.RegularExpressions;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Queries;

/// <summary>What the generator makes of a lambda: the piece's SQL for both dialects, out of code that compiles without a warning.</summary>
static partial class Translation
{
    public static void Expect(string call, string sqlite, string postgreSql)
    {
        ExpectOf("User", call, sqlite, postgreSql);
    }

    public static void ExpectOf(string entity, string call, string sqlite, string postgreSql)
    {
        var code = Code($"_ = session.Query<{entity}>(){call};");
        Assert.Equal((sqlite, postgreSql), (Argument(Sqlite(), code), Argument(PostgreSql(), code)));
    }

    /// <summary>The queries generated for the statements of a method.</summary>
    public static string Code(string statements)
    {
        var run = Generator.Run(Shop.Source, Shop.Method(statements));
        return run.Files["Source2.Queries.g.cs"];
    }

    static string Argument(Regex regex, string code) => Regex.Unescape(regex.Matches(code)[^1].Groups["sql"].Value);

    [GeneratedRegex("""^ +sqlite: (\[|")(?<sql>.*?)("|\]),$""", RegexOptions.Multiline)]
    private static partial Regex Sqlite();

    [GeneratedRegex("""^ +postgreSql: (\[|")(?<sql>.*?)("|\])(\);|,)$""", RegexOptions.Multiline)]
    private static partial Regex PostgreSql();
}
