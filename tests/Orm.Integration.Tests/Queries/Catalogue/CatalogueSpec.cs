using Orm.Integration.Tests.Databases;

namespace Orm.Integration.Tests.Queries.Catalogue;

/// <summary>Every query of the catalogue runs, and docs/queries.md shows the SQL that it is.</summary>
public abstract class CatalogueSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task The_page_shows_the_SQL_of_every_query()
    {
        await Store(
            new Author { Id = 1, Name = "Ann", Born = 1950, IsActive = true },
            new Author { Id = 2, Name = "Bob" },
            new Book { Id = 1, AuthorId = 1, Title = "One", Subtitle = "Vol. 1", Pages = 300, Price = 9.90m },
            new Book { Id = 2, AuthorId = 1, Title = "Two", Pages = 700, Price = 12m });
        var found = Operators.All.Select(entry => (entry.Code, Sql: Run(entry))).ToArray();
        if (Environment.GetEnvironmentVariable("ORM_ACCEPT_DOCS") == "1")
        {
            CataloguePage.Write(Engine.Dialect, found);
        }

        Assert.Equal(CataloguePage.Read(Engine.Dialect), found);
    }

    // The last statement but for those that begin and end its transaction.
    string Run(CatalogueEntry entry)
    {
        using var session = Engine.OpenSession();
        Log.Clear();
        entry.Run(session);
        return Log.Statements.Last(statement => statement is not ("COMMIT" or "ROLLBACK") && !statement.StartsWith("BEGIN", StringComparison.Ordinal));
    }
}
