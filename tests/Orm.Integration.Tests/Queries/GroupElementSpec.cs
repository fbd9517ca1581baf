using System.Runtime.CompilerServices;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.Queries;

/// <summary>Groups of what a lambda makes of each row are those that LINQ to Objects makes.</summary>
public abstract class GroupElementSpec<TDatabase> : PeopleSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task Single_values()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        Equal(
            people.GroupBy(u => u.Active, u => u.Limit).Select(g => new { g.Key, Sum = g.Sum(), Most = g.Max(), Count = g.Count() }),
            People.GroupBy(u => u.Active, u => u.Limit).Select(g => new { g.Key, Sum = g.Sum(), Most = g.Max(), Count = g.Count() }));
        Equal(
            people.GroupBy(u => u.Age, u => u.Nick).Select(g => new { g.Key, Least = g.Min(), Kinds = g.Distinct().Count(), Long = g.Count(nick => nick != null && nick.Length > 1) }),
            People.GroupBy(u => u.Age, u => u.Nick).Select(g => new { g.Key, Least = g.Min(StringComparer.Ordinal), Kinds = g.Distinct().Count(), Long = g.Count(nick => nick != null && nick.Length > 1) }));
        Equal(
            people.GroupBy(u => u.Age > 18, u => u.Score / 2).Where(g => g.Count() > 1).Select(g => g.Min()),
            People.GroupBy(u => u.Age > 18, u => u.Score / 2).Where(g => g.Count() > 1).Select(g => g.Min()));
    }

    [Fact]
    public async Task Objects_and_rows()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        Equal(
            people.GroupBy(u => new { u.Active, u.Age }, u => new { u.Score, Name = u.Name + "!" }).Select(g => new { g.Key.Active, g.Key.Age, Long = g.Max(x => x.Name.Length), Best = g.Where(x => x.Name != "cy!").Sum(x => x.Score) }),
            People.GroupBy(u => new { u.Active, u.Age }, u => new { u.Score, Name = u.Name + "!" }).Select(g => new { g.Key.Active, g.Key.Age, Long = g.Max(x => x.Name.Length), Best = g.Where(x => x.Name != "cy!").Sum(x => x.Score) }));
        Equal(
            people.GroupBy(u => u.Mood, u => u).Select(g => new { g.Key, Oldest = g.Max(u => u.Age), All = g.All(u => u is { Active: true }) }),
            People.GroupBy(u => u.Mood, u => u).Select(g => new { g.Key, Oldest = g.Max(u => u.Age), All = g.All(u => u is { Active: true }) }));
        Equal(
            people.GroupBy(u => u.Grade > 'a', u => (u.Id, u.Vip)).Select(g => new { g.Key, Ids = g.Sum(x => x.Id), Vips = g.Count(x => x.Vip == true) }),
            People.GroupBy(u => u.Grade > 'a', u => (u.Id, u.Vip)).Select(g => new { g.Key, Ids = g.Sum(x => x.Id), Vips = g.Count(x => x.Vip == true) }));
    }

    [Fact]
    public async Task With_a_result()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        Equal(
            people.GroupBy(u => u.Age, u => u.Limit, (age, limits) => new { Age = age, Sum = limits.Sum(), Count = limits.Count() }),
            People.GroupBy(u => u.Age, u => u.Limit, (age, limits) => new { Age = age, Sum = limits.Sum(), Count = limits.Count() }));
        Equal(
            people.GroupBy(u => new { u.Active }, u => new { u.Was, u.Mood }, (key, felt) => new { key.Active, Same = felt.Count(x => x.Mood == Mood.Grim), Merry = felt.Count(x => x.Was == Mood.Merry) }),
            People.GroupBy(u => new { u.Active }, u => new { u.Was, u.Mood }, (key, felt) => new { key.Active, Same = felt.Count(x => x.Mood == Mood.Grim), Merry = felt.Count(x => x.Was == Mood.Merry) }));
    }

    [Fact]
    public async Task With_values()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        int? limit = 18;
        var (factor, text, least) = (3, "x", 1);
        for (var round = 0; round < 2; round++)
        {
            Equal(
                people.GroupBy(u => u.Age > limit, u => u.Id * factor).Where(g => g.Count() > least).Select(g => new { g.Key, Sum = g.Sum(), More = g.Sum(x => x + factor) }),
                People.GroupBy(u => u.Age > limit, u => u.Id * factor).Where(g => g.Count() > least).Select(g => new { g.Key, Sum = g.Sum(), More = g.Sum(x => x + factor) }));
            Equal(
                people.GroupBy(u => u.Nick == text, u => u.Name + text, (isText, names) => new { isText, Long = names.Max(name => name.Length + factor), Sum = factor }),
                People.GroupBy(u => u.Nick == text, u => u.Name + text, (isText, names) => new { isText, Long = names.Max(name => name.Length + factor), Sum = factor }));
            (limit, factor, text) = (null, 7, "cy");
        }
    }

    [Fact]
    public async Task Among_other_operators()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        Equal(
            people.Where(u => u.Id > 1).OrderBy(u => u.Name).Take(3).GroupBy(u => u.Was, u => u.Score).Where(g => g.Key != Mood.Merry).Select(g => new { g.Key, Best = g.Max() }).Where(x => x.Best > -2),
            People.Where(u => u.Id > 1).OrderBy(u => u.Name, StringComparer.Ordinal).Take(3).GroupBy(u => u.Was, u => u.Score).Where(g => g.Key != Mood.Merry).Select(g => new { g.Key, Best = g.Max() }).Where(x => x.Best > -2));
        Equal(
            people.Where(u => session.Query<Person>().GroupBy(o => o.Age, o => o.Id).Any(g => g.Key == u.Age && g.Count() > 1)).Select(u => u.Id),
            People.Where(u => People.GroupBy(o => o.Age, o => o.Id).Any(g => g.Key == u.Age && g.Count() > 1)).Select(u => u.Id));
        Equal(
            people.GroupBy(u => session.Query<Person>().Count(o => o.Age == u.Age), u => session.Query<Person>().Where(o => o.Id > u.Id).Count()).Select(g => new { g.Key, After = g.Sum() }),
            People.GroupBy(u => People.Count(o => o.Age == u.Age), u => People.Count(o => o.Id > u.Id)).Select(g => new { g.Key, After = g.Sum() }));
        Assert.Equal(
            "SELECT orm_key1, MAX(value) FROM (SELECT score AS value, active AS orm_key1 FROM people) AS t GROUP BY orm_key1",
            people.GroupBy(u => u.Active, u => u.Score).Select(g => new { g.Key, Last = g.Max() }).ToSql());
    }

    [Fact]
    public async Task Made_elsewhere()
    {
        using var session = await OpenWithPeople();
        static Query<IGrouping<bool, int>> Groups(Query<Person> people) => people.GroupBy(u => u.Active, u => u.Id);
        static Query<int> Sums(Query<IGrouping<bool, int>> groups) => groups.Select(g => g.Sum());
        Equal(Sums(Groups(session.Query<Person>())), People.GroupBy(u => u.Active, u => u.Id).Select(g => g.Sum()));
    }

    static void Equal<T>(Query<T> query, IEnumerable<T> expected, [CallerArgumentExpression(nameof(query))] string code = "")
    {
        var (read, wanted) = (query.ToList(), expected.ToList());
        Assert.True(
            read.Count == wanted.Count && !read.Except(wanted).Any() && !wanted.Except(read).Any(),
            $"{code}: {string.Join(", ", read)} and not {string.Join(", ", wanted)}; {query.ToSql()}");
    }
}
