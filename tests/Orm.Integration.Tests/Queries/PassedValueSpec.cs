using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.Queries;

/// <summary>The methods that read with a condition on a value that is passed, of which no query is made where the statement is known.</summary>
public abstract class PassedValueSpec<TDatabase> : PeopleSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    // Each twice and more, so that a statement is met for the first time and as a known one, in each null state.
    private static readonly string?[] nicks = ["A", null, "cy", "A", null, "nobody", "cy", null, "A"];

    [Theory]
    [SyncAndAsync]
    public async Task First_row_is_that_of_the_value(Form form)
    {
        await using var session = await OpenWithPeople();
        foreach (var nick in nicks)
        {
            var query = session.Query<Person>();
            var found = form == Form.Sync
                ? query.FirstOrDefault(nick, static (p, nick) => p.Nick == nick)
                : await query.FirstOrDefaultAsync(nick, static (p, nick) => p.Nick == nick);
            var one = form == Form.Sync
                ? query.SingleOrDefault(nick, static (p, nick) => p.Nick == nick)
                : await query.SingleOrDefaultAsync(nick, static (p, nick) => p.Nick == nick);
            Assert.Equal(People.FirstOrDefault(p => p.Nick == nick)?.Id, found?.Id);
            Assert.Same(found, one);
        }

        foreach (var id in new[] { 3, 5, 3 })
        {
            var first = form == Form.Sync
                ? session.Query<Person>().First(id, static (p, id) => p.Id == id)
                : await session.Query<Person>().FirstAsync(id, static (p, id) => p.Id == id);
            var single = form == Form.Sync
                ? session.Query<Person>().Single((id, id), static (p, ids) => p.Id == ids.Item1 && p.Id <= ids.Item2)
                : await session.Query<Person>().SingleAsync((id, id), static (p, ids) => p.Id == ids.Item1 && p.Id <= ids.Item2);
            Assert.Equal(id, first.Id);
            Assert.Same(first, single);
        }
    }

    [Theory]
    [SyncAndAsync]
    public async Task Answers_are_those_of_the_value(Form form)
    {
        await using var session = await OpenWithPeople();
        foreach (var nick in nicks)
        {
            var query = session.Query<Person>();
            var (any, all, count, longCount) = form == Form.Sync
                ? (query.Any(nick, static (p, nick) => p.Nick == nick), query.All(nick, static (p, nick) => p.Nick != nick),
                    query.Count(nick, static (p, nick) => p.Nick != nick), query.LongCount(nick, static (p, nick) => p.Nick == nick))
                : (await query.AnyAsync(nick, static (p, nick) => p.Nick == nick), await query.AllAsync(nick, static (p, nick) => p.Nick != nick),
                    await query.CountAsync(nick, static (p, nick) => p.Nick != nick), await query.LongCountAsync(nick, static (p, nick) => p.Nick == nick));
            Assert.Equal(People.Any(p => p.Nick == nick), any);
            Assert.Equal(People.All(p => p.Nick != nick), all);
            Assert.Equal(People.Count(p => p.Nick != nick), count);
            Assert.Equal(People.LongCount(p => p.Nick == nick), longCount);
        }
    }

    [Fact]
    public async Task Values_of_earlier_operators_and_of_the_condition_keep_apart()
    {
        await using var session = await OpenWithPeople();
        foreach (var (least, nick) in new (int, string?)[] { (20, "A"), (30, "A"), (31, "A"), (20, null), (0, "cy"), (20, "A") })
        {
            var older = session.Query<Person>().Where(p => p.Age >= least);
            Assert.Equal(People.Count(p => p.Age >= least && p.Nick == nick), older.Count(nick, static (p, nick) => p.Nick == nick));
            Assert.Equal(People.Count(p => p.Age >= least && p.Nick == nick), older.Count(p => p.Nick == nick));
        }
    }

    [Fact]
    public async Task What_stands_before_the_condition_stays()
    {
        await using var session = await OpenWithPeople();
        for (var turn = 0; turn < 2; turn++)
        {
            var youngest = session.Query<Person>().Where(p => p.Age != null).OrderBy(p => p.Age).Take(2);
            Assert.False(youngest.Any(30, static (p, age) => p.Age == age));
            Assert.True(youngest.Any(20, static (p, age) => p.Age == age));
            Assert.Equal("cy", session.Query<Person>().Select(p => new { p.Name, p.Nick }).Single("cy", static (p, nick) => p.Nick == nick).Name);
            Assert.Equal(2, session.Query<Person>().Select(p => p.Age).Count(30, static (age, other) => age == other));
            Assert.True(session.Query<Person>().Select(p => p.Name).Contains("cy"));
            Assert.False(session.Query<Person>().Select(p => p.Name).Contains("dy"));
        }
    }

    [Theory]
    [SyncAndAsync]
    public async Task A_condition_that_holds_another_query_is_asked_with_it(Form form)
    {
        await using var session = await OpenWithPeople();
        foreach (var least in new[] { 0, 3, 0 })
        {
            var others = session.Query<Person>().Where(p => p.Id > least);
            var (all, any, count) = form == Form.Sync
                ? (session.Query<Person>().All(p => others.Any(o => o.Id == p.Id)), session.Query<Person>().Any(p => others.Any(o => o.Nick == p.Name)),
                    session.Query<Person>().Count(p => others.Any(o => o.Id == p.Id)))
                : (await session.Query<Person>().AllAsync(p => others.Any(o => o.Id == p.Id)), await session.Query<Person>().AnyAsync(p => others.Any(o => o.Nick == p.Name)),
                    await session.Query<Person>().CountAsync(p => others.Any(o => o.Id == p.Id)));
            var known = People.Where(p => p.Id > least).ToList();
            Assert.Equal(People.All(p => known.Exists(o => o.Id == p.Id)), all);
            Assert.Equal(People.Any(p => known.Exists(o => o.Nick == p.Name)), any);
            Assert.Equal(People.Count(p => known.Exists(o => o.Id == p.Id)), count);
        }
    }

    [Fact]
    public async Task What_is_asked_of_a_group_may_be_another_query()
    {
        await using var session = await OpenWithPeople();
        Assert.Equal(
            People.GroupBy(p => p.Active).Select(g => g.Sum(p => People.Count(other => other.Id < p.Id))).Order(),
            session.Query<Person>().GroupBy(p => p.Active).Select(g => g.Sum(p => session.Query<Person>().Count(other => other.Id < p.Id))).ToList().Order());
    }

    [Fact]
    public async Task Reading_without_tracking_gives_an_object_of_its_own()
    {
        await using var session = await OpenWithPeople();
        var tracked = session.Query<Person>().First(1, static (p, id) => p.Id == id);
        tracked.Age = 99;
        using var unflushed = session.NoAutoFlush();
        var untracked = session.Query<Person>().AsNoTracking().First(1, static (p, id) => p.Id == id);
        Assert.NotSame(tracked, untracked);
        Assert.Equal(30, untracked.Age);
        Assert.Same(tracked, session.Query<Person>().First(1, static (p, id) => p.Id == id));
        Assert.Equal(99, tracked.Age);
        Assert.Same(tracked, session.Query<Person>().PopulateExisting().First(1, static (p, id) => p.Id == id));
        Assert.Equal(30, tracked.Age);
    }

    [Fact]
    public async Task A_change_is_flushed_before_it_is_asked_for()
    {
        await using var session = await OpenWithPeople();
        foreach (var age in new[] { 41, 42 })
        {
            session.Query<Person>().First(2, static (p, id) => p.Id == id).Age = age;
            Assert.Equal(2, session.Query<Person>().Single(age, static (p, age) => p.Age == age).Id);
        }
    }

    [Fact]
    public async Task Many_sessions_at_once_get_the_rows_of_their_own_values()
    {
        await Store([.. People]);
        await Parallel.ForEachAsync(Enumerable.Range(0, 200), async (number, token) =>
        {
            await using var session = Engine.OpenSession();
            var id = (number % 5) + 1;
            Assert.Equal(id, session.Query<Person>().First(id, static (p, id) => p.Id == id).Id);
            Assert.Equal(id, (await session.Query<Person>().FirstAsync(p => p.Id == id, token)).Id);
            Assert.Equal(id, session.Query<Person>().Where(id, static (p, id) => p.Id == id).Single().Id);
        });
    }

    [Theory]
    [SyncAndAsync]
    public async Task No_row_and_more_than_one_are_errors_that_name_the_method(Form form)
    {
        await using var session = await OpenWithPeople();
        for (var turn = 0; turn < 2; turn++)
        {
            var none = form == Form.Sync
                ? Assert.Throws<OrmException>(() => session.Query<Person>().First(77, static (p, id) => p.Id == id))
                : await Assert.ThrowsAsync<OrmException>(async () => await session.Query<Person>().FirstAsync(77, static (p, id) => p.Id == id));
            var several = form == Form.Sync
                ? Assert.Throws<OrmException>(() => session.Query<Person>().SingleOrDefault(30, static (p, age) => p.Age == age))
                : await Assert.ThrowsAsync<OrmException>(async () => await session.Query<Person>().SingleOrDefaultAsync(30, static (p, age) => p.Age == age));
            Assert.Contains("First", none.Message, StringComparison.Ordinal);
            Assert.Contains("FROM people WHERE id = ", none.Sql, StringComparison.Ordinal);
            Assert.Contains("SingleOrDefault", several.Message, StringComparison.Ordinal);
        }
    }
}
