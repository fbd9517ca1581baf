namespace Orm.Tests;

public class PackageTests(PackageFeed feed)
{
    [Theory]
    [InlineData("Debug")]
    [InlineData("Release")]
    public async Task One_package_reference_is_all_that_an_empty_project_needs(string configuration)
    {
        var project = feed.CreateProgram("Consumer", "Consumer");
        await feed.BuildAsync(project, configuration);
        Assert.Equal(PackageFeed.Expected("Consumer"), await feed.RunAsync(project));
    }

    [Fact]
    public async Task Entities_and_queries_of_a_referenced_project_are_used_as_ones_own()
    {
        var program = feed.CreateProgramOfTwoProjects();
        await feed.BuildAsync(program, "Debug");
        Assert.Equal(PackageFeed.Expected("TwoProjects"), await feed.RunAsync(program));
    }
}
