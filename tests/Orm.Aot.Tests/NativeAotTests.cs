namespace Orm.Tests;

public class NativeAotTests(PackageFeed feed)
{
    // A warning each, not one an assembly, so that ours can't hide behind somebody else's.
    const string Properties = "<PublishAot>true</PublishAot><TrimmerSingleWarn>false</TrimmerSingleWarn>";

    [Fact]
    public async Task A_program_publishes_with_NativeAOT_without_a_warning_and_writes_the_same_on_both_databases()
    {
        SkipWithoutLinker();
        var program = feed.CreateProgramOnBoth("Native", "Consumer", "ConsumerOnBoth", Properties);
        await feed.PublishNativeAsync(program);

        var expected = PackageFeed.Expected("Consumer");
        Assert.Equal(expected, await feed.RunAsync(program));

        await using var database = await EmptyPostgreSql.CreateAsync();
        var written = await feed.RunAsync(program, database.ConnectionString);
        Assert.Equal(WithoutEcho(expected), WithoutEcho(written));
        Assert.Contains("[orm] INSERT INTO users (name, age, is_active) VALUES ($1, $2, $3) RETURNING id", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_does_one_with_a_referenced_project_and_AddOrm_in_a_generic_host()
    {
        SkipWithoutLinker();
        var program = feed.CreateProgramOfTwoProjects(Properties);
        await feed.PublishNativeAsync(program);
        Assert.Equal(PackageFeed.Expected("TwoProjects"), await feed.RunAsync(program));
    }

    // What is sent differs between databases; what comes of it does not.
    static string WithoutEcho(string written)
        => string.Join('\n', written.Split('\n').Where(line => !line.StartsWith("[orm]", StringComparison.Ordinal)));

    static void SkipWithoutLinker()
        => Assert.SkipUnless(Executable.Exists("clang") || Executable.Exists("gcc"), "NativeAOT links with clang or gcc; neither is installed.");
}
