using System.Runtime.CompilerServices;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.Queries;

/// <summary>Patterns over rows and their members are true of the rows of which they are true in memory.</summary>
public abstract class PatternSpec<TDatabase> : PeopleSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task Of_a_row()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        Check(people.Where(u => u is { Age: > 18 }), u => u is { Age: > 18 });
        Check(people.Where(u => u is { Age: > 18 and < 40, Active: true }), u => u is { Age: > 18 and < 40, Active: true });
        Check(people.Where(u => u is not { Age: > 18, Active: false }), u => u is not { Age: > 18, Active: false });
        Check(people.Where(u => u is { Age: null } or { Nick: null or "ann" }), u => u is { Age: null } or { Nick: null or "ann" });
        Check(people.Where(u => !(u is { Vip: true, Mood: Mood.Merry })), u => !(u is { Vip: true, Mood: Mood.Merry }));
        Check(people.Where(u => u is { Vip: not true, Was: Mood.Calm or null }), u => u is { Vip: not true, Was: Mood.Calm or null });
        Check(people.Where(u => u is { Balance: >= 10m and < 11m, Score: > -2.5, Grade: >= 'b' }), u => u is { Balance: >= 10m and < 11m, Score: > -2.5, Grade: >= 'b' });
        Check(people.Where(u => u is { } && u is not null), u => u is { });
        Check(people.Where(u => (u is { Active: true }) == (u.Vip == true)), u => (u is { Active: true }) == (u.Vip == true));
    }

    [Fact]
    public async Task Of_members_of_members()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        Check(people.Where(u => u.Nick is { Length: 2 or 3 }), u => u.Nick is { Length: 2 or 3 });
        Check(people.Where(u => u.Nick is not { Length: 2 or 3 }), u => u.Nick is not { Length: 2 or 3 });
        Check(people.Where(u => u is { Name.Length: 3, Nick: { Length: > 1 } }), u => u is { Name.Length: 3, Nick: { Length: > 1 } });
        Check(people.Where(u => u is { Born: { Year: 1994, Month: < 6 } }), u => u is { Born: { Year: 1994, Month: < 6 } });
        Check(people.Where(u => u is not { Born.Year: 1994 }), u => u is not { Born.Year: 1994 });
        Check(people.Where(u => u is { Created: { Hour: 12, Date.Day: 29 } }), u => u is { Created: { Hour: 12, Date.Day: 29 } });
        Check(people.Where(u => (u.Name + u.Nick) is { Length: 4 or 6 }), u => (u.Name + u.Nick) is { Length: 4 or 6 });
        Check(people.Where(u => u.Photo is { Length: 1 }), u => u.Photo is { Length: 1 });
    }

    [Fact]
    public async Task With_a_name_for_what_they_look_at()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        var (maybe, none, texts) = ((int?)30, (int?)null, new[] { "ann", "x" });
        Check(people.Where(u => u.Age is { } age && age > 18 && age < 40), u => u.Age is { } age && age > 18 && age < 40);
        Check(people.Where(u => u.Age is int age && age % 2 == 0), u => u.Age is int age && age % 2 == 0);
        Check(people.Where(u => u.Age is not { } age || age != 30), u => u.Age is not { } age || age != 30);
        Check(people.Where(u => !(u.Age is { } age && age != 30)), u => !(u.Age is { } age && age != 30));
        Check(people.Where(u => u.Age is int age ? age == 30 : u.Active), u => u.Age is int age ? age == 30 : u.Active);
        Check(people.Where(u => u.Nick is { Length: > 1 } nick && nick.StartsWith("a")), u => u.Nick is { Length: > 1 } nick && nick.StartsWith("a", StringComparison.Ordinal));
        Check(people.Where(u => u.Nick is string nick && nick + "!" == u.Name + "!"), u => u.Nick is string nick && nick + "!" == u.Name + "!");
        Check(people.Where(u => u.Nick is var nick && nick == null), u => u.Nick is var nick && nick == null);
        Check(people.Where(u => u is { Age: { } age, Id: var id } && age > id), u => u is { Age: { } age, Id: var id } && age > id);
        Check(people.Where(u => u.Vip is { } vip && !vip), u => u.Vip is { } vip && !vip);
        Check(people.Where(u => (u.Age switch { int age when age > 25 => age, { } age => age + 1, null => 0 }) > 20), u => (u.Age switch { int age when age > 25 => age, { } age => age + 1, null => 0 }) > 20);
        Check(people.Where(u => maybe is { } wanted && u.Age == wanted), u => maybe is { } wanted && u.Age == wanted);
        Check(people.Where(u => maybe is int wanted && u.Age > wanted - 15), u => maybe is int wanted && u.Age > wanted - 15);
        Check(people.Where(u => none is { } wanted && u.Age == wanted + 1), u => none is { } wanted && u.Age == wanted + 1);
        Check(people.Where(u => none is not { } wanted || u.Age == wanted + 1), u => none is not { } wanted || u.Age == wanted + 1);
        Check(people.Where(u => texts is { Length: 2 } known && known.Contains(u.Nick)), u => texts is { Length: 2 } known && known.Contains(u.Nick));
        Equal(people.Select(u => u.Age is { } age ? age + 1 : -1), People.Select(u => u.Age is { } age ? age + 1 : -1));
        if (maybe is { } outside)
        {
            Check(people.Where(u => u.Age == outside), u => u.Age == outside);
        }
    }

    [Fact]
    public async Task Of_tuples()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        var (age, nick) = ((int?)30, (string?)null);
        Check(people.Where(u => (u.Age, u.Active) is (> 18, true)), u => (u.Age, u.Active) is (> 18, true));
        Check(people.Where(u => (u.Age, u.Nick) is not (null, _)), u => (u.Age, u.Nick) is not (null, _));
        Check(people.Where(u => (u.Age, u.Nick, u.Id) is (var known, { Length: > 1 }, > 1) && known != 30), u => (u.Age, u.Nick, u.Id) is (var known, { Length: > 1 }, > 1) && known != 30);
        Check(
            people.Where(u => (u.Age, u.Nick) switch { (null, null) => true, (> 25, _) => u.Active, (_, "ann") => false, _ => u.Id > 2 }),
            u => (u.Age, u.Nick) switch { (null, null) => true, (> 25, _) => u.Active, (_, "ann") => false, _ => u.Id > 2 });
        Check(people.Where(u => (u.Age, u.Nick) == (30, "ann")), u => (u.Age, u.Nick) == (30, "ann"));
        Check(people.Where(u => (u.Age, u.Nick) == (age, nick)), u => (u.Age, u.Nick) == (age, nick));
        Check(people.Where(u => (u.Age, u.Nick) != (age, nick)), u => (u.Age, u.Nick) != (age, nick));
        Check(people.Where(u => !((u.Age, u.Nick) == (null, null))), u => !((u.Age, u.Nick) == (null, null)));
        Check(people.Where(u => (u.Age, (u.Nick, u.Active)) == (20, (null, true))), u => (u.Age, (u.Nick, u.Active)) == (20, (null, true)));
        Check(people.Where(u => (age, u.Id) is (30, > 2)), u => (age, u.Id) is (30, > 2));
        Check(people.Where(u => ((age, nick) == (30, null)) == u.Active), u => ((age, nick) == (30, null)) == u.Active);
        Check(people.Where(u => (age, nick) is (> 18, null) && u.Active), u => (age, nick) is (> 18, null) && u.Active);
    }

    [Fact]
    public async Task In_a_switch()
    {
        using var session = await OpenWithPeople();
        var read = session.Query<Person>().OrderBy(u => u.Id)
            .Select(u => u switch { { Age: >= 30, Active: true } => "a", { Nick: { Length: > 2 } } => "b", { Vip: null } when u.Score < 0 => "c", _ => u.Name })
            .ToList();

        Assert.Equal(
            People.Select(u => u switch { { Age: >= 30, Active: true } => "a", { Nick: { Length: > 2 } } => "b", { Vip: null } when u.Score < 0 => "c", _ => u.Name }),
            read);
    }

    [Fact]
    public async Task Of_what_may_be_missing()
    {
        using var session = await OpenWithPeople();
        var pairs = session.Query<Person>().LeftJoin(session.Query<Person>(), a => a.Age, b => b.Age - 17, (a, b) => new { a.Id, Other = b });
        var expected = People.LeftJoin(People, a => a.Age, b => b.Age - 17, (a, b) => new { a.Id, Other = b }).ToList();
        Assert.Contains(expected, pair => pair.Other is null);
        Assert.Contains(expected, pair => pair.Other is not null);

        Equal(pairs.Where(x => x.Other is { Nick: null }).Select(x => x.Id), expected.Where(x => x.Other is { Nick: null }).Select(x => x.Id));
        Equal(pairs.Where(x => x.Other is not { Active: false }).Select(x => x.Id), expected.Where(x => x.Other is not { Active: false }).Select(x => x.Id));
        Equal(pairs.Where(x => x is { Id: > 1, Other: { Vip: not true } }).Select(x => x.Id), expected.Where(x => x is { Id: > 1, Other: { Vip: not true } }).Select(x => x.Id));
        Equal(pairs.Where(x => x is { Other: null }).Select(x => x.Id), expected.Where(x => x is { Other: null }).Select(x => x.Id));
        Equal(pairs.Where(x => x is { Other.Age: 20 }).Select(x => x.Id), expected.Where(x => x is { Other.Age: 20 }).Select(x => x.Id));
    }

    [Fact]
    public async Task Of_rows_of_other_queries_and_of_groups()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        Check(
            people.Where(u => session.Query<Person>().Any(o => o is { Active: true, Age: < 25 } && o.Id > u.Id)),
            u => People.Any(o => o is { Active: true, Age: < 25 } && o.Id > u.Id));
        Equal(
            people.GroupBy(u => u.Active).Select(g => g.Count(u => u is { Vip: true, Age: 30 })),
            People.GroupBy(u => u.Active).Select(g => g.Count(u => u is { Vip: true, Age: 30 })));
        Equal(
            people.Select(u => new { u.Id, Whose = new { u.Name, u.Age } }).Where(x => x is { Id: < 4, Whose: { Age: not null, Name.Length: 3 } }).Select(x => x.Id),
            People.Where(u => u is { Id: < 4, Age: not null, Name.Length: 3 }).Select(u => u.Id));
        Equal(
            people.GroupBy(u => u.Mood).Where(g => g.Key == Mood.Calm || g.Any(u => u is { Grade: 'c' })).Select(g => (int)g.Key),
            People.GroupBy(u => u.Mood).Where(g => g.Key == Mood.Calm || g.Any(u => u is { Grade: 'c' })).Select(g => (int)g.Key));
    }

    [Fact]
    public async Task Of_groups()
    {
        using var session = await OpenWithPeople();
        Equal(
            session.Query<Person>().GroupBy(u => u.Age).Where(g => g is { Key: > 3 or null }).Select(g => g.Count()),
            People.GroupBy(u => u.Age).Where(g => g is { Key: > 3 or null }).Select(g => g.Count()));
        Equal(
            session.Query<Person>().GroupBy(u => new { u.Active, u.Nick }).Where(g => g is not { Key: { Active: true, Nick.Length: 1 } }).Select(g => g.Sum(u => u.Id)),
            People.GroupBy(u => new { u.Active, u.Nick }).Where(g => g is not { Key: { Active: true, Nick.Length: 1 } }).Select(g => g.Sum(u => u.Id)));
    }

    static void Equal(Query<int> query, IEnumerable<int> expected, [CallerArgumentExpression(nameof(query))] string code = "")
    {
        var (read, wanted) = (query.ToList().Order().ToList(), expected.Order().ToList());
        Assert.True(read.SequenceEqual(wanted), $"{code}: {string.Join(", ", read)} and not {string.Join(", ", wanted)}; {query.ToSql()}");
    }

    void Check(Query<Person> query, Func<Person, bool> oracle, [CallerArgumentExpression(nameof(oracle))] string condition = "")
        => Equal(query.Select(u => u.Id), People.Where(oracle).Select(u => u.Id), condition);
}
