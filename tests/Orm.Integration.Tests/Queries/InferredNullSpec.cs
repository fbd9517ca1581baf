using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.Queries;

/// <summary>Nulls in variables and members whose types nobody wrote.</summary>
public abstract class InferredNullSpec<TDatabase> : PeopleSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task Null_in_an_array_of_inferred_type_is_matched()
    {
        await using var session = await OpenWithPeople();
        var nicks = new[] { "A", Maybe(null) };
        Assert.Equal([1, 2], Ids(session.Query<Person>().Where(person => nicks.Contains(person.Nick))));
    }

    [Fact]
    public async Task Null_in_a_list_of_inferred_type_is_matched()
    {
        await using var session = await OpenWithPeople();
        var nicks = People.Select(person => person.Nick).ToList();
        Assert.Equal([1, 2, 3, 4, 5], Ids(session.Query<Person>().Where(person => nicks.Contains(person.Nick))));
    }

    [Theory]
    [InlineData(null, new[] { 2 })]
    [InlineData("cy", new[] { 4 })]
    public async Task Null_in_a_variable_of_inferred_type_is_matched(string? given, int[] expected)
    {
        await using var session = await OpenWithPeople();
        var nick = Maybe(given);
        var same = Same(nick);
        var chosen = given is null ? null : nick;
        Assert.Equal(expected, Ids(session.Query<Person>().Where(person => person.Nick == nick)));
        Assert.Equal(expected, Ids(session.Query<Person>().Where(person => same == person.Nick)));
        Assert.Equal(expected, Ids(session.Query<Person>().Where((nick, chosen), static (person, values) => person.Nick == values.nick && values.chosen == person.Nick)));
    }

    [Fact]
    public async Task Null_in_a_member_of_an_anonymous_type_is_unlike_a_text()
    {
        await using var session = await OpenWithPeople();
        var rows = session.Query<Person>().Select(person => new { person.Id, person.Name, person.Nick });
        var other = rows.Where(row => row.Nick != row.Name);
        Assert.Equal([1, 2, 3, 5], other.ToList().Select(row => row.Id).Order());
        var nick = Maybe(null);
        Assert.Equal([2], rows.Where(row => row.Nick == nick).ToList().Select(row => row.Id));
    }

    [Fact]
    public async Task Null_in_an_element_of_a_tuple_is_unlike_a_text()
    {
        await using var session = await OpenWithPeople();
        var rows = session.Query<Person>().Select(person => (person.Id, person.Name, Nick: person.Age > 25 ? person.Nick : null));
        Assert.Equal([1, 2, 3, 5], rows.Where(row => row.Nick != row.Name).ToList().Select(row => row.Id).Order());
        Assert.Equal([2, 3, 5], rows.Where(row => row.Nick == null).ToList().Select(row => row.Id).Order());
    }

    [Fact]
    public async Task Null_at_the_end_of_a_chain_of_inferred_types_comes_back()
    {
        await using var session = await OpenWithPeople();
        var nicks = session.Query<Person>().OrderBy(person => person.Id).Select(person => person.Nick);
        Assert.Equal(["A", null, "ann", "cy", "%"], nicks.ToList());
        var kept = nicks.Where(nick => nick != "ann").ToList();
        Assert.Equal(["A", null, "cy", "%"], kept);
    }

    [Fact]
    public async Task Row_that_an_outer_join_has_not_is_null_in_an_anonymous_type()
    {
        await using var session = await OpenWithPeople();
        var pairs = session.Query<Person>().SelectMany(
            person => session.Query<Person>().Where(other => other.Name == person.Nick).DefaultIfEmpty(),
            (person, namesake) => new { person, namesake });
        Assert.Equal([1, 2, 5], Ids(pairs.Where(pair => pair.namesake == null).Select(pair => pair.person)));
    }

    private static string? Maybe(string? text) => text;

    private static T Same<T>(T value) => value;
}
