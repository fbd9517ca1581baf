using Orm.Sqlite;

namespace Orm.Integration.Tests.Types.Lists;

public class ListsPageTests
{
    [Fact]
    public void The_page_about_types_says_how_arrays_are_kept()
    {
        using var engine = SqliteEngine.Create("sqlite://");
        engine.CreateAll();
        var found = ListsPage.Rewrite(File.ReadAllText(TypesPage.Path), engine);
        if (Environment.GetEnvironmentVariable("ORM_ACCEPT_DOCS") == "1")
        {
            File.WriteAllText(TypesPage.Path, found);
        }

        Assert.Equal(found, File.ReadAllText(TypesPage.Path));
    }
}
