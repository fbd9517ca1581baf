namespace Orm.Tests;

public class NativeAotTests(PackageFeed feed)
{
    // A warning each, not one an assembly, so that ours can't hide behind somebody else's.
    const string Properties = "<PublishAot>true</PublishAot><TrimmerSingleWarn>false</TrimmerSingleWarn>";

    [Fact]
    public async Task A_program_publishes_with_NativeAOT_without_a_warning_and_writes_the_same()
    {
        SkipWithoutLinker();
        var program = feed.CreateProgram("Native", "Consumer", Properties);
        await feed.PublishNativeAsync(program);
        Assert.Equal(PackageFeed.Expected("Consumer"), await feed.RunAsync(program));
    }

    [Fact]
    public async Task So_does_one_with_a_referenced_project()
    {
        SkipWithoutLinker();
        var library = feed.CreateLibrary("Library", "TwoProjects/Library");
        var program = feed.CreateProgram("App", "TwoProjects/App", Properties, $"""<ProjectReference Include="{library}/Library.csproj" />""");
        await feed.PublishNativeAsync(program);
        Assert.Equal(PackageFeed.Expected("TwoProjects"), await feed.RunAsync(program));
    }

    static void SkipWithoutLinker()
        => Assert.SkipUnless(Executable.Exists("clang") || Executable.Exists("gcc"), "NativeAOT links with clang or gcc; neither is installed.");
}
