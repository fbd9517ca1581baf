using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.Queries;

/// <summary>Rows as dictionaries, lookups and sets, whose lambdas run in the program.</summary>
public abstract class CollectionSpec<TDatabase> : PeopleSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task A_dictionary_by_what_the_program_makes_of_each_row()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        Assert.Equal("cy", people.ToDictionary(u => $"#{u.Id}")["#4"].Name);
        Assert.Equal("CY", (await people.ToDictionaryAsync(u => u.Id, u => u.Name.ToUpperInvariant()))[4]);
        Assert.Equal(5, (await people.ToDictionaryAsync(u => u.Id)).Count);
        Assert.Equal(3, people.ToDictionary(u => u.Name, u => u.Name.Length)["Bob"]);
        Assert.Throws<ArgumentException>(() => people.ToDictionary(u => u.Active));
    }

    [Fact]
    public async Task A_lookup_by_what_the_program_makes_of_each_row()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>().OrderBy(u => u.Id);
        Assert.Equal([1, 3, 5], people.ToLookup(u => u.Active)[true].Select(u => u.Id));
        Assert.Equal(["Bob", "cy"], (await people.ToLookupAsync(u => u.Active, u => u.Name))[false]);
        Assert.Equal([2, 4], (await people.ToLookupAsync(u => u.Id % 2))[0].Select(u => u.Id));
        Assert.Equal([5, 4], people.ToLookup(u => u.Score > 0, u => u.Id)[true].Reverse().Take(2));
    }

    [Fact]
    public async Task A_set_and_a_count_beyond_int()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        Assert.Equal(People.Select(u => u.Age).ToHashSet(), people.Select(u => u.Age).ToHashSet());
        Assert.Equal(5, (await people.ToHashSetAsync()).Count);
        Assert.Equal(5L, people.LongCount());
        Assert.Equal(2L, await people.Take(2).LongCountAsync());
    }
}
