using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.Queries;

/// <summary>Operators put together, over statements and methods, and what becomes of them.</summary>
public abstract class CompositionSpec<TDatabase> : PeopleSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task A_query_is_immutable_and_branches()
    {
        using var session = await OpenWithPeople();
        var active = session.Query<Person>().Where(u => u.Active);
        var old = active.Where(u => u.Age == 30);
        var young = active.Where(u => u.Age != 30);
        Assert.Equal([1, 3, 5], Ids(active));
        Assert.Equal([1], Ids(old));
        Assert.Equal([3, 5], Ids(young));
    }

    [Fact]
    public async Task A_query_is_built_by_ifs_loops_and_methods()
    {
        using var session = await OpenWithPeople();
        var query = session.Query<Person>();
        foreach (var left in new[] { 1, 4 })
        {
            query = query.Where(u => u.Id != left);
        }

        if (People.Length > 3)
        {
            query = Aged(query);
        }

        Assert.Equal([3, 5], Ids(query));

        static Query<Person> Aged(Query<Person> people) => people.Where(u => u.Age != null);
    }

    [Fact]
    public async Task Skip_and_Take_cut_in_the_order_in_which_they_stand()
    {
        using var session = await OpenWithPeople();
        var byId = session.Query<Person>().OrderBy(u => u.Id);
        Assert.Equal([3, 4], Ids(byId.Skip(2).Take(2)));
        Assert.Equal([3], Ids(byId.Take(3).Skip(2)));
        Assert.Equal([4, 5], Ids(byId.Skip(1).Skip(2)));
        Assert.Equal([1, 2], Ids(byId.Take(4).Take(2)));
        Assert.Equal([5], Ids(byId.Skip(3).Where(u => u.Active)));
        Assert.Empty(Ids(byId.Take(0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => byId.Skip(-1));
    }

    [Fact]
    public async Task Projections_read_members()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>().OrderBy(u => u.Id);
        Assert.Equal(People.Select(u => u.Name), people.Select(u => u.Name).ToList());
        Assert.Equal(People.Select(u => u.Was), people.Select(u => u.Was).ToList());
        Assert.Equal(
            People.Select(u => new { u.Id, u.Nick, u.Was, u.Mood, Sum = u.Balance, u.Created }),
            people.Select(u => new { u.Id, u.Nick, u.Was, u.Mood, Sum = u.Balance, u.Created }).ToArray());
        Assert.Equal(2, people.Select(u => new { u.Id, u.Name }).Where(x => x.Name == "Bob").Single().Id);
        Assert.Equal(3, people.Select(u => new { u.Id, u.Age }).OrderByDescending(x => x.Age).Skip(2).First().Id);
        Assert.Equal("ann", people.Select(u => u).First().Name);
    }

    [Fact]
    public async Task An_enum_kept_as_text_is_compared_after_a_projection_where_that_is_to_be_seen()
    {
        using var session = await OpenWithPeople();
        var calm = People.Where(u => u.Was == Mood.Calm).Select(u => u.Id);
        var people = session.Query<Person>().Select(u => new { u.Id, u.Was });
        Assert.Equal(calm, people.Where(x => x.Was == Mood.Calm).Select(x => x.Id).ToList().Order());
        Assert.Equal(calm.Count(), session.Query<Person>().GroupBy(u => u.Was).Where(g => g.Key == Mood.Calm).Select(g => g.Count()).Single());

        static Query<(int Id, Mood? Was)> Calm(Query<(int Id, Mood? Was)> people) => people.Where(x => x.Was == Mood.Calm);
        var elsewhere = Calm(session.Query<Person>().Select(u => (u.Id, u.Was)));
        Assert.Contains("item2", Assert.Throws<OrmException>(() => elsewhere.ToList()).Message);
        Assert.Equal([1, 4], session.Query<Person>().Select(u => new { u.Id, u.Mood }).Where(x => x.Mood == Mood.Merry).Select(x => x.Id).ToList().Order());
    }

    [Fact]
    public async Task Groups_of_single_values_are_aggregated_as_they_are()
    {
        using var session = await OpenWithPeople();
        Assert.Equal(
            People.Select(u => u.Limit).GroupBy(limit => limit > 9).Select(g => (g.Key, Sum: g.Sum(), Least: g.Min(), Kinds: g.Distinct().Count(), Small: g.Where(limit => limit < 50).Max())).OrderBy(x => x.Key),
            session.Query<Person>().Select(u => u.Limit).GroupBy(limit => limit > 9)
                .Select(g => new { g.Key, Sum = g.Sum(), Least = g.Min(), Kinds = g.Distinct().Count(), Small = g.Where(limit => limit < 50).Max() })
                .OrderBy(x => x.Key).AsEnumerable().Select(x => (x.Key, x.Sum, x.Least, x.Kinds, x.Small)));
    }

    [Fact]
    public async Task Any_and_Count_ask_for_no_more_than_that()
    {
        using var session = await OpenWithPeople();
        var active = session.Query<Person>().OrderBy(u => u.Name).Where(u => u.Active);
        Assert.Equal(3, active.Count());
        Assert.Equal(2, await active.Take(2).CountAsync());
        Assert.Equal(1, active.Count(u => u.Age == 30));
        Assert.True(active.Any());
        Assert.False(await active.AnyAsync(u => u.Id == 2));
        Assert.Equal(
            [
                "SELECT COUNT(*) FROM people WHERE active",
                "SELECT COUNT(*) FROM (SELECT 1 FROM people WHERE active LIMIT $1) AS t",
                "SELECT COUNT(*) FROM people WHERE active AND age = 30",
                "SELECT EXISTS (SELECT 1 FROM people WHERE active)",
                "SELECT EXISTS (SELECT 1 FROM people WHERE active AND id = 2)",
            ],
            Log.Statements);
    }

    [Fact]
    public async Task Methods_that_read_take_a_condition()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>().OrderBy(u => u.Id);
        var (age, name) = (30, "cy");
        Assert.Equal(1, people.First(u => u.Age == age).Id);
        Assert.Equal(4, (await people.SingleAsync(u => u.Name == name)).Id);
        Assert.Null(await people.FirstOrDefaultAsync(u => u.Age == 99));
        Assert.Null(people.SingleOrDefault(u => u.Age == 99));
        Assert.Throws<OrmException>(() => people.Single(u => u.Age == age));
    }

    [Fact]
    public async Task Streams_and_foreach_give_the_same_rows()
    {
        using var session = await OpenWithPeople();
        var query = session.Query<Person>().Where(u => u.Active).OrderBy(u => u.Id);
        var rows = new List<int>();
        foreach (var person in query)
        {
            rows.Add(person.Id);
        }

        await foreach (var person in query)
        {
            rows.Add(person.Id);
        }

        rows.AddRange(query.AsEnumerable().Select(person => person.Id));
        await foreach (var person in query.AsAsyncEnumerable())
        {
            rows.Add(person.Id);
        }

        Assert.Equal([1, 3, 5, 1, 3, 5, 1, 3, 5, 1, 3, 5], rows);
    }

    [Fact]
    public async Task Untracked_objects_are_new_each_time_and_PopulateExisting_overwrites()
    {
        using var session = await OpenWithPeople();
        var first = session.Query<Person>().First(u => u.Id == 1);
        Assert.Same(first, session.Query<Person>().First(u => u.Id == 1));
        Assert.NotSame(first, session.Query<Person>().AsNoTracking().First(u => u.Id == 1));

        await using (var other = Engine.OpenSession())
        {
            await other.ExecuteAsync($"UPDATE people SET name = {"Changed"} WHERE id = 1");
            await other.CommitAsync();
        }

        Assert.Equal("ann", session.Query<Person>().First(u => u.Id == 1).Name);
        Assert.Same(first, session.Query<Person>().PopulateExisting().First(u => u.Id == 1));
        Assert.Equal("Changed", first.Name);
    }

    [Fact]
    public async Task A_value_is_read_when_the_operator_is_called()
    {
        using var session = await OpenWithPeople();
        var id = 1;
        var query = session.Query<Person>().Where(u => u.Id == id);
        id = 2;
        Assert.Equal([1], Ids(query));
    }
}
