using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Documentation;

/// <summary>What README and docs show is true: their snippets compile and run. The pages of docs/diagnostics have a test of their own.</summary>
public class DocumentationTests
{
    public static TheoryData<string> Pages { get; } = [.. Directory
        .GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => !path.StartsWith("docs/diagnostics/", StringComparison.Ordinal))
        .Append("README.md")
        .Append("CONTRIBUTING.md")
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_snippet_compiles_without_a_warning_and_runs(string path)
    {
        // A database that a snippet creates is gone afterwards.
        using var folder = new TemporaryFolder();
        var markdown = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, path))).Replace("example.db", folder.PathOf("example.db"), StringComparison.Ordinal);
        foreach (var page in SnippetPage.Read(path, markdown))
        {
            await SnippetRun.VerifyAsync(page);
        }
    }

    [Fact]
    public void The_README_has_snippets_that_run()
    {
        var markdown = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        Assert.True(SnippetPage.Read("README.md", markdown).Sum(page => page.Snippets.Count(snippet => snippet.Runs)) >= 4);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_to_a_file_leads_to_one(string path)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, path))!;
        var broken = MarkdownLinks.In(File.ReadAllText(Path.Combine(Repository.Root, path)))
            .Where(link => !Path.Exists(Path.Combine(folder, link)))
            .ToList();
        Assert.Empty(broken);
    }
}
