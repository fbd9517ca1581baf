using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.Queries;

/// <summary>An order sorts as the same lambda sorts the same objects in memory, texts by their code points.</summary>
public abstract class OrderSpec<TDatabase> : PeopleSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task Orders_sort_as_CSharp_does_and_null_comes_first()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        Check(people.OrderBy(u => u.Name), People.OrderBy(u => u.Name, StringComparer.Ordinal));
        Check(people.OrderByDescending(u => u.Name), People.OrderByDescending(u => u.Name, StringComparer.Ordinal));
        Check(people.OrderBy(u => u.Age).ThenBy(u => u.Id), People.OrderBy(u => u.Age).ThenBy(u => u.Id));
        Check(people.OrderByDescending(u => u.Age).ThenByDescending(u => u.Id), People.OrderByDescending(u => u.Age).ThenByDescending(u => u.Id));
        Check(people.OrderBy(u => u.Balance), People.OrderBy(u => u.Balance));
        Check(people.OrderBy(u => u.Limit), People.OrderBy(u => u.Limit));
        Check(people.OrderBy(u => u.Active).ThenBy(u => u.Mood).ThenBy(u => u.Id), People.OrderBy(u => u.Active).ThenBy(u => u.Mood).ThenBy(u => u.Id));
        Check(people.OrderBy(u => u.Created).ThenBy(u => u.Grade), People.OrderBy(u => u.Created).ThenBy(u => u.Grade));
    }

    [Fact]
    public async Task An_earlier_order_decides_among_equals_of_a_later_one()
    {
        using var session = await OpenWithPeople();
        Check(
            session.Query<Person>().OrderByDescending(u => u.Id).OrderBy(u => u.Active),
            People.OrderByDescending(u => u.Id).OrderBy(u => u.Active));
    }

    [Fact]
    public async Task An_order_outlives_what_is_wrapped_around_it()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        Check(people.OrderBy(u => u.Name).Take(4).Where(u => u.Id != 2), People.OrderBy(u => u.Name, StringComparer.Ordinal).Take(4).Where(u => u.Id != 2));
        Assert.Equal(
            People.OrderBy(u => u.Balance).Skip(1).Take(3).Select(u => new { u.Id, Balance = u.Age }).Where(x => x.Id != 3).Select(x => x.Id),
            people.OrderBy(u => u.Balance).Skip(1).Take(3).Select(u => new { u.Id, Balance = u.Age }).Where(x => x.Id != 3).Select(x => x.Id).ToList());
        Assert.Equal(
            People.OrderByDescending(u => u.Name, StringComparer.Ordinal).Select(u => u.Age).Where(a => a != 20),
            people.OrderByDescending(u => u.Name).Select(u => u.Age).Where(a => a != 20).ToList());
    }

    static void Check(Query<Person> query, IEnumerable<Person> expected)
        => Assert.Equal(expected.Select(person => person.Id), query.ToList().Select(person => person.Id));
}
