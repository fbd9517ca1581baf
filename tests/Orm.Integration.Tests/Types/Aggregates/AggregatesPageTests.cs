using Orm.Sqlite;

namespace Orm.Integration.Tests.Types.Aggregates;

public class AggregatesPageTests
{
    [Fact]
    public async Task The_page_about_types_says_where_sums_and_order_differ_from_CSharps()
    {
        await using var sqlite = SqliteEngine.Create("sqlite://");
        await sqlite.CreateAllAsync();
        await using var database = new Databases.PostgreSql();
        await database.CreateAsync();
        await using var postgreSql = database.CreateEngine();
        var page = await File.ReadAllTextAsync(TypesPage.Path);
        var found = AggregatesPage.Rewrite(page, sqlite, postgreSql);
        if (Environment.GetEnvironmentVariable("ORM_ACCEPT_DOCS") == "1")
        {
            await File.WriteAllTextAsync(TypesPage.Path, found);
        }

        Assert.Equal(found, await File.ReadAllTextAsync(TypesPage.Path));
    }
}
