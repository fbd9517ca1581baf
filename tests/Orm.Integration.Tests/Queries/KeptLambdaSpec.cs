using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Catalogue;

namespace Orm.Integration.Tests.Queries;

/// <summary>Lambdas that are kept in variables and chosen when the program runs.</summary>
public abstract class KeptLambdaSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task A_filter_an_order_and_a_projection_are_chosen_at_run_time(Form form)
    {
        await Store(
            new Author { Id = 1, Name = "Cid", Born = 1950 }, new Author { Id = 2, Name = "Ann", Born = 1970 }, new Author { Id = 3, Name = "Bob" });
        await using var session = Open(form);
        foreach (var (since, expected) in new[] { (1900, "Ann, Cid"), (1960, "Ann") })
        {
            var filter = Sql.Lambda((Author a) => a.Born > since);
            var name = Sql.Lambda((Author a) => a.Name);
            Assert.Equal(expected, string.Join(", ", await session.List(session.Session.Query<Author>().Where(filter).OrderBy(name).Select(name))));
        }

        foreach (var (byName, expected) in new[] { (true, "2, 3, 1"), (false, "3, 1, 2") })
        {
            var query = session.Session.Query<Author>();
            var sorted = byName ? query.OrderBy(Sql.Lambda((Author a) => a.Name)) : query.OrderBy(Sql.Lambda((Author a) => a.Born));
            Assert.Equal(expected, string.Join(", ", (await session.List(sorted)).Select(author => author.Id)));
        }
    }

    [Theory, SyncAndAsync]
    public async Task Pages_go_on_from_the_last_key(Form form)
    {
        await Store([.. Enumerable.Range(1, 7).Select(id => new Author { Id = id, Name = $"Author {id % 3}" })]);
        await using var session = Open(form);
        var seen = new List<int>();
        var last = 0;
        while (true)
        {
            var after = Sql.Lambda((Author a) => a.Id > last);
            var page = await session.List(session.Session.Query<Author>().Where(after).OrderBy(Sql.Lambda((Author a) => a.Id)).Take(3));
            if (page.Count == 0)
            {
                break;
            }

            seen.AddRange(page.Select(author => author.Id));
            last = page[^1].Id;
        }

        Assert.Equal([1, 2, 3, 4, 5, 6, 7], seen);
    }

    [Fact]
    public void What_is_no_order_says_so()
    {
        using var session = Engine.OpenSession();
        var pair = Sql.Lambda((Author a) => new { a.Id, a.Name });
        var error = Assert.Throws<OrmException>(() => session.Query<Author>().OrderBy(pair));
        Assert.Equal("This lambda can't be sorted by: its values have no order in the database.", error.Message);
    }
}
