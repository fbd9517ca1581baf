namespace Orm.Tests;

public class NativeAotTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    const string Properties = "<PublishAot>true</PublishAot><TrimmerSingleWarn>false</TrimmerSingleWarn>";

    [Fact]
    public async Task A_program_publishes_with_NativeAOT_without_a_warning_and_runs()
    {
        Assert.SkipUnless(Executable.Exists("clang") || Executable.Exists("gcc"), "NativeAOT links with clang or gcc; neither is installed.");
        var project = feed.CreateProject("Native", """
            using Microsoft.Data.Sqlite;

            using var connection = new SqliteConnection("Data Source=:memory:");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT 'hello'";
            Console.WriteLine(command.ExecuteScalar());
            """, Properties);
        await feed.PublishNativeAsync(project);
        Assert.Equal("hello\n", await feed.RunAsync(project));
    }
}
