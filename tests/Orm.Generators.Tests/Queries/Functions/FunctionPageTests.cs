using System.Text.RegularExpressions;
using Orm.Generators.Parsing.Queries.Functions;

namespace Orm.Generators.Tests.Queries.Functions;

public partial class FunctionPageTests
{
    [Fact]
    public async Task The_page_about_queries_has_the_SQL_that_the_generator_writes()
    {
        var page = await File.ReadAllTextAsync(FunctionPage.Path, TestContext.Current.CancellationToken);
        var found = FunctionPage.Rewrite(page);
        if (Environment.GetEnvironmentVariable("ORM_ACCEPT_DOCS") == "1")
        {
            await File.WriteAllTextAsync(FunctionPage.Path, found, TestContext.Current.CancellationToken);
        }

        Assert.Equal(found, await File.ReadAllTextAsync(FunctionPage.Path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_page_shows_every_member_that_has_SQL()
    {
        var shown = FunctionRows.All.SelectMany(part => part.Expressions).SelectMany(expression => Word().Matches(expression).Select(match => match.Value)).ToHashSet();
        var names = FunctionTable.Signatures.Select(signature => Name().Match(signature).Groups["name"].Value).Where(name => name.Length > 0 && !name.StartsWith("op_", StringComparison.Ordinal));
        Assert.Empty(names.Where(name => !shown.Contains(name)).Distinct());
    }

    [GeneratedRegex("""\w+""")]
    private static partial Regex Word();

    [GeneratedRegex("""\.(?<name>\w+)(\(|$)""")]
    private static partial Regex Name();
}
