namespace Orm.Tests;

public class PackageTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    [Fact]
    public async Task One_package_reference_is_all_that_an_empty_project_needs()
    {
        var project = feed.CreateProject("Consumer", """
            using Microsoft.Data.Sqlite;

            using var connection = new SqliteConnection("Data Source=:memory:");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT 'hello'";
            Console.WriteLine(command.ExecuteScalar());
            """);
        await feed.BuildAsync(project);
        Assert.Equal("hello\n", await feed.RunAsync(project));
    }
}
