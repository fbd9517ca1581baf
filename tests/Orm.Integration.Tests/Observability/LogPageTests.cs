namespace Orm.Integration.Tests.Observability;

public class LogPageTests
{
    [Fact]
    public void The_page_about_observability_lists_every_event()
    {
        var found = LogPage.Rewrite(File.ReadAllText(LogPage.Path));
        if (Environment.GetEnvironmentVariable("ORM_ACCEPT_DOCS") == "1")
        {
            File.WriteAllText(LogPage.Path, found);
        }

        Assert.Equal(found, File.ReadAllText(LogPage.Path));
    }
}
