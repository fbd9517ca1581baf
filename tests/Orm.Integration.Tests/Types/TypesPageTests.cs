using Orm.Sqlite;

namespace Orm.Integration.Tests.Types;

public class TypesPageTests
{
    [Fact]
    public void The_page_about_types_says_what_the_round_trips_find()
    {
        using var engine = SqliteEngine.Create("sqlite://");
        engine.CreateAll();
        var page = File.ReadAllText(TypesPage.Path);
        var found = TypesPage.Rewrite(page, engine);
        if (Environment.GetEnvironmentVariable("ORM_ACCEPT_DOCS") == "1")
        {
            File.WriteAllText(TypesPage.Path, found);
        }

        Assert.Equal(found, File.ReadAllText(TypesPage.Path));
    }
}
