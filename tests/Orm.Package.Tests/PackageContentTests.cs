using System.IO.Compression;
using System.Xml.Linq;

namespace Orm.Tests;

public class PackageContentTests(PackageFeed feed)
{
    [Theory]
    [InlineData("Orm.Runtime", new[]
    {
        "README.md",
        "analyzers/dotnet/cs/Orm.CodeFixes.dll",
        "analyzers/dotnet/cs/Orm.Generators.dll",
        "build/Orm.Runtime.targets",
        "buildTransitive/Orm.Runtime.targets",
        "lib/net10.0/Orm.Runtime.dll",
        "lib/net10.0/Orm.Runtime.xml",
    })]
    [InlineData("Orm.Sqlite", new[]
    {
        "README.md",
        "lib/net10.0/Orm.Sqlite.dll",
        "lib/net10.0/Orm.Sqlite.xml",
    })]
    [InlineData("Orm.PostgreSql", new[]
    {
        "README.md",
        "lib/net10.0/Orm.PostgreSql.dll",
        "lib/net10.0/Orm.PostgreSql.xml",
    })]
    public void A_package_holds_just_its_files(string package, string[] files)
    {
        using var archive = ZipFile.OpenRead(feed.PathOf(package));
        var found = archive.Entries.Select(entry => entry.FullName)
            .Where(name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal) && !name.EndsWith(".nuspec", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        Assert.Equal(files, found);
    }

    [Theory]
    [InlineData("Orm.Runtime", new[] { "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions" })]
    [InlineData("Orm.Sqlite", new[] { "Microsoft.Data.Sqlite", "Orm.Runtime" })]
    [InlineData("Orm.PostgreSql", new[] { "Npgsql", "Orm.Runtime" })]
    public void A_package_depends_on_what_its_code_calls_and_on_nothing_else(string package, string[] dependencies)
    {
        var found = Metadata(package).Descendants().Where(element => element.Name.LocalName == "dependency").ToList();
        Assert.Equal(dependencies, found.Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Orm.Sqlite")]
    [InlineData("Orm.PostgreSql")]
    public void The_generator_reaches_whoever_references_the_driver(string driver)
    {
        var runtime = Metadata(driver).Descendants().Single(element => element.Attribute("id")?.Value == "Orm.Runtime");
        Assert.DoesNotContain("Analyzers", runtime.Attribute("exclude")?.Value ?? "", StringComparison.OrdinalIgnoreCase);
        Assert.Equal(feed.Version, runtime.Attribute("version")!.Value);
    }

    [Theory]
    [InlineData("Orm.Runtime")]
    [InlineData("Orm.Sqlite")]
    [InlineData("Orm.PostgreSql")]
    public void A_package_says_what_it_is(string package)
    {
        var metadata = Metadata(package);
        Assert.Equal("MIT", Text("license"));
        Assert.Equal("README.md", Text("readme"));
        Assert.NotEmpty(Text("description"));
        Assert.NotEmpty(Text("tags"));
        Assert.NotEmpty(Text("authors"));

        string Text(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;
    }

    [Theory]
    [InlineData("Orm.Runtime", "T:Orm.Session")]
    [InlineData("Orm.Sqlite", "T:Orm.Sqlite.SqliteEngine")]
    [InlineData("Orm.PostgreSql", "T:Orm.PostgreSql.PostgreSqlEngine")]
    public void The_documentation_comes_along(string package, string member)
    {
        var documentation = XDocument.Parse(Read(package, $"lib/net10.0/{package}.xml"));
        var type = documentation.Descendants("member").Single(element => element.Attribute("name")!.Value == member);
        Assert.NotEmpty(type.Element("summary")!.Value.Trim());
    }

    XElement Metadata(string package) => XDocument.Parse(Read(package, $"{package}.nuspec")).Root!.Elements().Single();

    string Read(string package, string file)
    {
        using var archive = ZipFile.OpenRead(feed.PathOf(package));
        using var reader = new StreamReader(archive.GetEntry(file)!.Open());
        return reader.ReadToEnd();
    }
}
