using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;

namespace Orm.Generators.Tests.Diagnostics;

public partial class DiagnosticCatalogueTests
{
    static readonly IReadOnlyList<string> ids = [.. DiagnosticCatalogue.All.Select(rule => rule.Id)];

    [Fact]
    public void An_id_belongs_to_one_rule() => Assert.Equal(ids.Distinct(), ids);

    [Fact]
    public void Every_rule_has_its_page_with_its_title_and_severity()
    {
        var pages = Directory.GetFiles(DiagnosticPage.Folder, "ORM*.md").Select(path => DiagnosticPage.Read(Path.GetFileNameWithoutExtension(path)));
        Assert.Equal(
            DiagnosticCatalogue.All.Select(rule => (rule.Id, rule.Title.ToString(CultureInfo.InvariantCulture), rule.DefaultSeverity.ToString())).Order(),
            pages.Select(page => (page.Id, page.Title, page.Severity)).Order());
    }

    [Fact]
    public void Every_rule_has_its_row_in_the_release_notes()
    {
        var sources = Path.Combine(DiagnosticPage.Folder, "..", "..", "src", "Orm.Generators");
        var rows = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(file => Row().Matches(File.ReadAllText(Path.Combine(sources, file))))
            .Select(row => (row.Groups["id"].Value, row.Groups["category"].Value, row.Groups["severity"].Value, row.Groups["title"].Value));
        Assert.Equal(
            DiagnosticCatalogue.All.Select(rule => (rule.Id, rule.Category, SeverityOf(rule), rule.Title.ToString(CultureInfo.InvariantCulture))).Order(),
            rows.Order());
    }

    [Fact]
    public void Every_rule_has_its_tests()
    {
        var tests = typeof(DiagnosticCatalogueTests).Assembly.GetTypes()
            .Select(type => TestClass().Match(type.Name)).Where(match => match.Success).Select(match => match.Groups["id"].Value.ToUpperInvariant());
        Assert.Equal(ids.Order(), tests.Order());
    }

    [Fact]
    public void An_ids_first_digit_tells_what_it_is_about()
    {
        var categories = new Dictionary<char, string> { ['1'] = "Orm.Mapping", ['2'] = "Orm.Queries", ['3'] = "Orm.Dialect", ['4'] = "Orm.Schema" };
        Assert.All(DiagnosticCatalogue.All, rule => Assert.Equal(categories[rule.Id[3]], rule.Category));
    }

    [Fact]
    public void Every_dialect_rule_says_which_database_it_is_about()
        => Assert.All(DiagnosticCatalogue.All, rule => Assert.Equal(rule.Category == "Orm.Dialect", DialectDiagnostics.DialectOf(rule) is not null));

    static string SeverityOf(DiagnosticDescriptor rule) => rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled";

    [GeneratedRegex(@"^(?<id>ORM\d{3}) \| (?<category>\S+) \| (?<severity>\S+) \| (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^(?<id>Orm\d{3})Tests$")]
    private static partial Regex TestClass();
}
