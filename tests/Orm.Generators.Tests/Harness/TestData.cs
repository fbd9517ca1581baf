namespace Orm.Generators.Tests.Harness;

/// <summary>The data that tests share: the folder that ORM_TEST_DATA names, or that stands beside the repository.</summary>
static class TestData
{
    static readonly string folder = Environment.GetEnvironmentVariable("ORM_TEST_DATA") is { Length: > 0 } given
        ? given
        : Path.Combine(Repository.Root, "..", "shared", "data");

    /// <summary>PostgreSQL's keywords with their categories.</summary>
    public static IReadOnlyList<(string Word, string Category)> Keywords => field ??= ReadKeywords();

    static List<(string Word, string Category)> ReadKeywords()
    {
        var path = Path.Combine(folder, "text", "pg15_keywords.tsv");
        Assert.SkipUnless(File.Exists(path), $"There is no {path}; set ORM_TEST_DATA.");
        return File.ReadLines(path).Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1])).ToList();
    }
}
