using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.Queries;

/// <summary>Distinct and the set operations, compared with what LINQ to Objects makes of the same rows.</summary>
public abstract class CombiningSpec<TDatabase> : PeopleSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task Distinct_gives_each_row_once()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        Assert.Equal(People.Select(u => u.Age).Distinct().Order(), people.Select(u => u.Age).Distinct().OrderBy(age => age).ToList());
        Assert.Equal(
            People.Select(u => new { u.Active, u.Vip }).Distinct().Count(), await people.Select(u => new { u.Active, u.Vip }).Distinct().CountAsync());
        Assert.Equal(2, people.Select(u => u.Active).Distinct().ToList().Count);
        Assert.Equal([1, 2, 3, 4, 5], Ids(people.Distinct()));
    }

    [Fact]
    public async Task Distinct_keeps_an_order_that_it_shows()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        Assert.Equal(
            People.OrderByDescending(u => u.Age).Select(u => u.Age).Distinct(), people.OrderByDescending(u => u.Age).Select(u => u.Age).Distinct().ToList());
        Assert.Equal([5, 4], people.OrderByDescending(u => u.Id).Distinct().Take(2).ToList().ConvertAll(u => u.Id));
    }

    [Fact]
    public async Task What_comes_before_Distinct_cuts_its_rows_and_what_comes_after_cuts_what_it_gives()
    {
        using var session = await OpenWithPeople();
        var ages = session.Query<Person>().OrderBy(u => u.Id);
        Assert.Equal(People.Take(4).Select(u => u.Age).Distinct().Order(), ages.Take(4).Select(u => u.Age).Distinct().ToList().Order());
        Assert.Equal(1, ages.Select(u => u.Active).Distinct().Skip(1).Count());
        Assert.True(ages.Select(u => u.Active).Distinct().Skip(1).Any());
        Assert.False(ages.Select(u => u.Active).Distinct().Skip(2).Any());
    }

    [Fact]
    public async Task Set_operations_do_what_LINQ_does()
    {
        using var session = await OpenWithPeople();
        var (age, id) = (20, 3);
        var older = session.Query<Person>().Where(u => u.Age > age).Select(u => u.Age);
        var few = session.Query<Person>().Where(u => u.Id <= id).Select(u => u.Age);
        var (olderHere, fewHere) = (People.Where(u => u.Age > age).Select(u => u.Age).ToList(), People.Where(u => u.Id <= id).Select(u => u.Age).ToList());
        Assert.Equal(olderHere.Union(fewHere).Order(), older.Union(few).ToList().Order());
        Assert.Equal(olderHere.Concat(fewHere).Order(), older.Concat(few).ToList().Order());
        Assert.Equal(olderHere.Intersect(fewHere).Order(), older.Intersect(few).ToList().Order());
        Assert.Equal(fewHere.Except(olderHere).Order(), few.Except(older).ToList().Order());
        Assert.Equal(fewHere.Concat(fewHere).Except(olderHere).Order(), few.Concat(few).Except(older).ToList().Order());
        Assert.Equal(fewHere.Union(olderHere).Intersect(fewHere).Order(), few.Union(older).Intersect(few).ToList().Order());
        Assert.Equal(fewHere.Except(olderHere.Union(fewHere)), few.Except(older.Union(few)).ToList());
    }

    [Fact]
    public async Task Combined_rows_go_on_like_any_others()
    {
        using var session = await OpenWithPeople();
        var active = session.Query<Person>().Where(u => u.Active).OrderBy(u => u.Name);
        var old = session.Query<Person>().Where(u => u.Age == 30);
        Assert.Equal([1, 3, 4, 5], Ids(active.Union(old)));
        Assert.Equal(5, active.Concat(old).Count());
        Assert.Equal([3, 4, 5], Ids(active.Union(old).Where(u => u.Id > 1)));
        Assert.Equal(5, active.Union(old).OrderByDescending(u => u.Id).First().Id);
        Assert.Equal([5], Ids(active.Take(1).Union(active.OrderByDescending(u => u.Id).Take(1)).Except(old).Where(u => u.Id == 5)));
        Assert.Equal(["Bob", "cy"], session.Query<Person>().Except(active).Select(u => u.Name).ToList().Order(StringComparer.Ordinal));
        Assert.Same(session.Get<Person>(1), active.Union(old).Where(u => u.Id == 1).Single());
    }

    [Fact]
    public async Task A_query_is_combined_with_itself_and_values_keep_apart()
    {
        using var session = await OpenWithPeople();
        var union = session.Query<Person>().Where(u => u.Id < 0);
        foreach (var id in new[] { 2, 4, 5 })
        {
            union = union.Union(session.Query<Person>().Where(u => u.Id == id));
        }

        Assert.Equal([2, 4, 5], Ids(union));
        Assert.Equal(6, union.Concat(union).Count());
    }
}
