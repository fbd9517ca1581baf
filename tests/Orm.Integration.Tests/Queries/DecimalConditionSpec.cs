using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Catalogue;

namespace Orm.Integration.Tests.Queries;

/// <summary>Texts that depend on a comparison of decimals are texts: how decimals are compared says nothing of them.</summary>
public abstract class DecimalConditionSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    static readonly Book[] books =
    [
        new() { Id = 1, AuthorId = 1, Title = "2", Price = 20m },
        new() { Id = 2, AuthorId = 1, Title = "12", Price = 20m },
        new() { Id = 3, AuthorId = 1, Title = "1.0", Price = 20m },
        new() { Id = 4, AuthorId = 1, Title = "x", Subtitle = "1", Price = 5m },
    ];

    [Fact]
    public async Task They_are_sorted_compared_grouped_and_made_distinct_as_texts()
    {
        await Store([new Author { Id = 1, Name = "Ann" }, .. books]);
        using var session = Engine.OpenSession();
        var query = session.Query<Book>();

        Assert.Equal([4, 3, 2, 1], query.OrderBy(b => b.Price > 10 ? b.Title : "1").Select(b => b.Id).ToList());
        Assert.Equal([4], query.Where(b => (b.Price > 10 ? b.Title : "1") == "1").Select(b => b.Id).ToList());
        Assert.Equal(["1", "1.0", "12", "2"], query.Select(b => b.Price > 10 ? b.Title : "1").Distinct().ToList().Order(StringComparer.Ordinal));
        Assert.Equal(4, query.GroupBy(b => b.Price > 10 ? b.Title : "1").Select(g => g.Key).ToList().Count);
        Assert.Equal("2", query.Max(b => b.Price > 10 ? b.Title : "1"));
        Assert.Equal([4], query.Where(b => new[] { "1" }.Contains(b.Price > 10 ? b.Title : "1")).Select(b => b.Id).ToList());
    }
}
