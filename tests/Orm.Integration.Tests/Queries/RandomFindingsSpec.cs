using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.Queries;

/// <summary>What random queries found that LINQ to Objects does otherwise, by hand.</summary>
public abstract class RandomFindingsSpec<TDatabase> : PeopleSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task A_key_that_is_always_null_joins_nothing()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        Assert.Empty(people.Join(session.Query<Person>(), a => (int?)null, b => b.Age, (a, b) => b.Id).ToList());
        Assert.Empty(people.Join(session.Query<Person>(), a => a.Age, b => (int?)null, (a, b) => b.Id).ToList());
        Assert.Equal(
            [1, 2, 3, 4, 5],
            people.LeftJoin(session.Query<Person>(), a => (int?)null, b => b.Age, (a, b) => new { a.Id, Other = b == null ? (int?)null : b.Id }).Where(pair => pair.Other == null).OrderBy(pair => pair.Id).Select(pair => pair.Id).ToList());

        // Within a key of several parts null is a value.
        Assert.Equal(
            People.Join(People, a => (a.Age, (bool?)null), b => (b.Age, b.Vip), (a, b) => b.Id).Order(),
            people.Join(session.Query<Person>(), a => new { a.Age, Vip = (bool?)null }, b => new { b.Age, b.Vip }, (a, b) => b.Id).ToList().Order());
    }

    [Fact]
    public async Task A_nullable_value_of_a_query_is_looked_for_among_those_of_another()
    {
        using var session = await OpenWithPeople();
        Assert.Equal(
            People.Where(a => People.Select(b => b.Age).Contains(People.Where(c => c.Id > a.Id).OrderBy(c => c.Id).Select(c => c.Limit > 1 ? a.Age : c.Age).FirstOrDefault())).Select(a => a.Id),
            Ids(session.Query<Person>().Where(a => session.Query<Person>().Select(b => b.Age)
                .Contains(session.Query<Person>().Where(c => c.Id > a.Id).OrderBy(c => c.Id).Select(c => c.Limit > 1 ? a.Age : c.Age).FirstOrDefault()))));
    }

    [Fact]
    public async Task A_variable_that_is_compared_with_nothing_is_not_asked_for()
    {
        using var session = await OpenWithPeople();
        var (number, character, real) = (12, 'x', 100.25);
        Assert.Equal(0, session.Query<Person>().Count(u => number < ("" == "a" ? (long?)3000000000L : null)));
#pragma warning disable CS0458 // The result of the expression is always null.
        Assert.Equal(0, session.Query<Person>().Count(u => character <= (int?)null / 3));
        Assert.Equal(0, session.Query<Person>().Count(u => 2 * (int?)null == (double?)real));
#pragma warning restore CS0458

        // A character's default is none that a database takes, an enum's may be no member.
        var mood = Mood.Grim;
        Assert.Equal(5, session.Query<Person>().Count(u => (true ? u.Grade : character) == u.Grade));
        Assert.Equal(3, session.Query<Person>().Count(u => (true ? u.Was : mood) != null));
    }

    [Fact]
    public async Task A_variable_in_a_tuple_that_a_pattern_does_not_ask_for_is_not_asked_for()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        var (number, text, flag) = ((int?)3, "a", true);
        Assert.Equal([1, 2, 3, 4, 5], Ids(people.Where(u => (number, text) is (3, _))));
        Assert.Empty(Ids(people.Where(u => (number, text, flag) is (not 3, _, true))));
        Assert.Equal([3, 4, 5], Ids(people.Where(u => (number, text) switch { (3, _) => u.Id > 2, _ => false })));
        Assert.Equal([3, 4, 5], Ids(people.Where(u => (flag, 3) == (true, 3) && u.Id > 2)));
        Assert.Empty(Ids(people.Where(u => (text, 3) == (text, 4) && u.Id > number)));
    }

    [Fact]
    public async Task What_counts_rows_says_how_far_to_shift()
    {
        using var session = await OpenWithPeople();
        Assert.Equal(
            People.GroupBy(u => 1).Select(g => (-1024 >>> g.Count()) & 4095),
            session.Query<Person>().GroupBy(u => 1).Select(g => (-1024 >>> g.Count()) & 4095).ToList());
        Assert.Equal(
            People.GroupBy(u => u.Active).Select(g => new { Count = g.Count() }).Select(x => 5L << (x.Count + 40)).Order(),
            session.Query<Person>().GroupBy(u => u.Active).Select(g => new { Count = g.Count() }).Select(x => 5L << (x.Count + 40)).ToList().Order());
    }

    [Fact]
    public async Task A_constant_has_its_type_behind_a_Select()
    {
        using var session = await OpenWithPeople();
        Assert.Equal(3_000_000_000L, session.Query<Person>().Select(u => new { u.Id, Big = 1_500_000_000L }).Where(x => x.Id == 1).Select(x => x.Big + x.Big).Single());
        Assert.Equal(3_000_000_000L, session.Query<Person>().Where(u => u.Id == 1).Select(u => (u.Active ? 1_500_000_000L : 1L) * 2).Single());
    }

    [Fact]
    public async Task A_calculated_decimal_is_rounded_as_CSharp_rounds()
    {
        using var session = await OpenWithPeople();
        var few = session.Query<Person>().Where(u => u.Id < 5);
        var fewHere = People.Where(u => u.Id < 5).ToList();
        Assert.Equal(fewHere.Sum(u => u.Balance / 7m), few.Sum(u => u.Balance / 7m), 14);
        Assert.Equal(fewHere.Select(u => u.Balance / 7m * (u.Balance / 7m)), few.OrderBy(u => u.Id).Select(u => u.Balance / 7m).Select(seventh => seventh * seventh).ToList(), (a, b) => Math.Abs(a - b) < 1e-12m);
        Assert.Equal(fewHere.Sum(u => 5m / 3m), few.Sum(u => 5m / 3m));
    }

    [Fact]
    public async Task A_value_stands_left_of_a_joined_key_in_the_form_of_that()
    {
        using var session = await OpenWithPeople();
        var mood = Mood.Grim;
        Assert.Equal(
            People.Join(People, a => (Mood?)mood, b => b.Was, (a, b) => (a.Id, b.Id)).Order(),
            session.Query<Person>().Join(session.Query<Person>(), a => (Mood?)mood, b => b.Was, (a, b) => new { First = a.Id, Second = b.Id }).ToList().Select(pair => (pair.First, pair.Second)).Order());
    }

    [Fact]
    public async Task A_member_may_be_given_to_the_constructor_and_set()
    {
        using var session = await OpenWithPeople();
        Assert.Equal(
            People.Select(u => u.Was),
            session.Query<Person>().OrderBy(u => u.Id).Select(u => new Felt(u.Was) { Was = u.Was }).ToList().Select(felt => felt.Was));
    }

    [Fact]
    public async Task A_constant_takes_the_form_of_what_it_is_chosen_beside()
    {
        using var session = await OpenWithPeople();
        Assert.Equal(
            People.Where(u => (u.Active ? Mood.Grim : u.Was ?? Mood.Calm) != Mood.Calm).Select(u => u.Id),
            Ids(session.Query<Person>().Where(u => (u.Active ? Mood.Grim : u.Was ?? Mood.Calm) != Mood.Calm)));
    }

    [Fact]
    public async Task What_a_lambda_within_would_read_of_null_is_not_read_where_CSharp_does_not_come_to_it()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        foreach (var like in (Person?[])[null, People[2]])
        {
            Assert.Equal(
                People.Where(u => like == null || People.Any(other => other.Nick == like.Nick && other.Age > u.Age)).Select(u => u.Id),
                Ids(people.Where(u => like == null || session.Query<Person>().Any(other => other.Nick == like.Nick && other.Age > u.Age))));
        }

        foreach (var ids in (List<int>?[])[null, [2, 3]])
        {
            Assert.Equal(People.Where(u => ids == null || ids.Contains(u.Id)).Select(u => u.Id), Ids(people.Where(u => ids == null || ids.Contains(u.Id))));
            Assert.Equal(People.Where(u => ids is { Count: > 0 } && ids.Contains(u.Id)).Select(u => u.Id), Ids(people.Where(u => ids is { Count: > 0 } && ids.Contains(u.Id))));
            Assert.Equal(
                People.Select(u => ids != null ? People.Count(other => ids.Contains(other.Id) && other.Id < u.Id) : -1),
                people.OrderBy(u => u.Id).Select(u => ids != null ? session.Query<Person>().Count(other => ids.Contains(other.Id) && other.Id < u.Id) : -1).ToList());
        }

        // The compiler leaves out of the closure what it sees that nobody reads.
        List<long> unread = [];
        Assert.Equal(
            [-1, -1, -1, -1, -1],
            people.Select(u => true ? -1 : session.Query<Person>().Count(other => unread.Contains(7) && other.Id < u.Id)).ToList());
    }

    [Fact]
    public async Task A_value_is_not_read_where_the_compiler_sees_that_something_before_it_is_null()
    {
        using var session = await OpenWithPeople();
        var (some, unread, text, time) = ((long?)0, (double?)0.5, "a", new TimeSpan(1, 0, 0));
#pragma warning disable CS0458, CS0464 // Of null nothing comes but null, and no comparison of it is true.
        Assert.Equal([3, 4, 5], Ids(session.Query<Person>().Where(u => some >= ((long?)null % 3) ? unread > u.Age : u.Id > 2)));
        Assert.Equal([3, 4, 5], Ids(session.Query<Person>().Where(u => some >= -((long?)null + 3) || u.Id > 2)));
        Assert.Equal([3, 4, 5], Ids(session.Query<Person>().Where(u => time > (TimeSpan?)null + TimeSpan.FromHours(1) ? u.Name == text : u.Id > 2)));
        Assert.Equal([3, 4, 5], Ids(session.Query<Person>().Where(u => (DateTimeOffset?)(DateTime?)null > DateTimeOffset.UnixEpoch + time ? u.Name == text : u.Id > 2)));
#pragma warning restore CS0458, CS0464
    }

    [Fact]
    public async Task An_aggregate_whose_own_row_is_gone_from_its_SQL_is_one_of_the_query_within()
    {
        using var session = await OpenWithPeople();
#pragma warning disable CS0464 // What is false of every row is left out of the SQL.
        Assert.Equal(
            People.Select(u => People.Max(other => other.Age > (int?)null ? 0 : u.Id)),
            session.Query<Person>().OrderBy(u => u.Id).Select(u => session.Query<Person>().Max(other => other.Age > (int?)null ? 0 : u.Id)).ToList());
        Assert.Equal(
            People.Select(u => People.Sum(other => other.Age > (int?)null ? 0 : u.Id)),
            session.Query<Person>().OrderBy(u => u.Id).Select(u => session.Query<Person>().Sum(other => other.Age > (int?)null ? 0 : u.Id)).ToList());
        Assert.Equal(
            People.Select(u => People.Where(other => other.Id <= u.Id).Min(other => other.Age > (int?)null ? 0 : People.Count(third => third.Id > u.Id))),
            session.Query<Person>().OrderBy(u => u.Id)
                .Select(u => session.Query<Person>().Where(other => other.Id <= u.Id).Min(other => other.Age > (int?)null ? 0 : session.Query<Person>().Count(third => third.Id > u.Id)))
                .ToList());
#pragma warning restore CS0464

        // The comparison is gone where the value is null.
        foreach (var least in new int?[] { null, 25 })
        {
            Assert.Equal(
                People.Select(u => People.Min(other => other.Age > least ? other.Id : u.Id)),
                session.Query<Person>().OrderBy(u => u.Id).Select(u => session.Query<Person>().Min(other => other.Age > least ? other.Id : u.Id)).ToList());
            Assert.Equal(
                People.Select(u => People.Max(other => other.Age > least ? 100 - u.Id : u.Id)),
                session.Query<Person>().OrderBy(u => u.Id).Select(u => session.Query<Person>().Max(other => other.Age > least ? 100 - u.Id : u.Id)).ToList());
        }
    }

    [Fact]
    public async Task What_is_computed_of_the_rows_of_an_intersection_is_not_computed_of_those_that_it_leaves_out()
    {
        using var session = await OpenWithPeople();
        var (large, zero) = (3_000_000_000L, 0L);
        var ids = session.Query<Person>().Select(u => new { A = u.Id * large });
        Assert.Empty(ids.Intersect(session.Query<Person>().Select(u => new { A = u.Id * zero })).Where(x => x.A * large > 5).ToList());
        Assert.Empty(ids.Except(ids).Select(x => new { B = x.A * large }).Where(x => x.B > 5).ToList());
        Assert.Equal(0, ids.Except(ids).Where(x => x.A * large > 5).Count());
        Assert.False(ids.Except(ids).Select(x => x.A * large).Any(x => x > 5));
    }

    [Fact]
    public async Task A_decimal_without_a_point_is_no_integer_and_a_double_no_decimal()
    {
        using var session = await OpenWithPeople();
        Assert.Equal(
            People.GroupBy(u => 1).Select(g => (g.Sum(u => 7m) / 2, g.Max(u => 7m) / 2, g.Min(u => u.Id > 1 ? 3m : 5m) / 2)),
            session.Query<Person>().GroupBy(u => 1).Select(g => (g.Sum(u => 7m) / 2, g.Max(u => 7m) / 2, g.Min(u => u.Id > 1 ? 3m : 5m) / 2)).ToList());
        Assert.Equal(People.Select(u => (u.Id > 2 ? 3m : 5m) / 2), session.Query<Person>().OrderBy(u => u.Id).Select(u => (u.Id > 2 ? 3m : 5m) / 2).ToList());
        Assert.Equal(People.Select(u => Math.Round(u.Id > 2 ? 0.5 : 2.5)), session.Query<Person>().OrderBy(u => u.Id).Select(u => Math.Round(u.Id > 2 ? 0.5 : 2.5)).ToList());
        Assert.Equal(People.Select(u => Math.Round(2.5 + 0 * u.Id)), session.Query<Person>().Select(u => new { u.Id, A = 2.5 }).Select(x => Math.Round(x.A)).ToList());
        Assert.Equal(People.Select(u => 3m / 2), session.Query<Person>().Select(u => new { A = 3m }).Select(x => x.A / 2).ToList());
        Assert.Equal(People.Select(u => 1.5m), session.Query<Person>().Select(u => session.Query<Person>().Where(other => other.Id == u.Id).Select(other => 3m).First() / 2).ToList());
    }

    [Fact]
    public async Task A_number_of_rows_is_a_place_in_a_text_and_days_to_a_date()
    {
        using var session = await OpenWithPeople();
        Assert.Equal(
            People.GroupBy(u => u.Name.Length > 3).OrderBy(g => g.Key).Select(g => ("abcdefgh" + g.Min(u => u.Name)).Substring(g.Count(), g.Sum(u => 1))),
            session.Query<Person>().GroupBy(u => u.Name.Length > 3).OrderBy(g => g.Key).Select(g => ("abcdefgh" + g.Min(u => u.Name)).Substring(g.Count(), g.Sum(u => 1))).ToList());
        Assert.Equal(
            People.GroupBy(u => 1).Select(g => new DateOnly(2024, 1, 1).AddDays(g.Count())),
            session.Query<Person>().GroupBy(u => 1).Select(g => new DateOnly(2024, 1, 1).AddDays(g.Count())).ToList());
    }

    [Fact]
    public async Task A_query_of_entities_tells_the_forms_of_their_columns_wherever_it_comes_from()
    {
        using var session = await OpenWithPeople();
        Assert.Equal(
            People.GroupBy(u => u.Was).Select(g => g.Key).Where(was => was != Mood.Calm).Order(),
            Through(session.Query<Person>()).GroupBy(u => u.Was).Select(g => g.Key).Where(was => was != Mood.Calm).ToList().Order());
        var people = Through(session.Query<Person>());
        Assert.Equal([2, 5, 4], people.Select(u => new { u.Id, u.Was }).Where(x => x.Was != Mood.Grim && x.Was != Mood.Calm).OrderBy(x => x.Id == 4).ThenBy(x => x.Id).Select(x => x.Id).ToList());

        static Query<T> Through<T>(Query<T> query) => query;
    }

    [Fact]
    public async Task A_value_that_the_compiler_leaves_out_behind_a_text_that_is_put_together_is_not_missed()
    {
        using var session = await OpenWithPeople();
        var (first, second) = ("a", "b");
        Assert.Equal([1], Ids(session.Query<Person>().Where(u => u.Name == (string.Concat(first, "nn") ?? second))));
        Assert.Equal([1], Ids(session.Query<Person>().Where(u => u.Name == (first + "nn" ?? second))));
    }

    [Fact]
    public async Task A_condition_as_a_key_is_joined_with_others()
    {
        using var session = await OpenWithPeople();
        var groups = People.GroupBy(u => u.Id > 3 || u.Name.Length > 3).ToList();
        Assert.Equal(
            groups.Select(g => (g.Key || g.Count() > 100, g.Count())).Order(),
            session.Query<Person>().GroupBy(u => u.Id > 3 || u.Name.Length > 3).Select(g => (g.Key || g.Count() > 100, g.Count())).ToList().Order());
        Assert.Equal(
            groups.Where(g => g.Key || g.Count() > 100).Select(g => g.Count()).Order(),
            session.Query<Person>().GroupBy(u => u.Id > 3 || u.Name.Length > 3).Where(g => g.Key || g.Count() > 100).Select(g => g.Count()).ToList().Order());
        Assert.Equal(
            People.GroupBy(u => u.Id > 1 && u.Name.Length > 0).Where(g => g.Key).Where(g => g.Count() > 1).Select(g => g.Count()),
            session.Query<Person>().GroupBy(u => u.Id > 1 && u.Name.Length > 0).Where(g => g.Key).Where(g => g.Count() > 1).Select(g => g.Count()).ToList());
        Assert.Equal(
            People.GroupBy(u => u.Id > 1 && u.Name.Length > 0).Where(g => g.Key).Select(g => g.Count()),
            session.Query<Person>().GroupBy(u => u.Id > 1 && u.Name.Length > 0).Where(g => g.Key).Select(g => g.Count()).ToList());
    }
}
