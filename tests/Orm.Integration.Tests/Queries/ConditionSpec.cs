using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;
using Orm.Integration.Tests.Types;

namespace Orm.Integration.Tests.Queries;

/// <summary>A condition keeps the rows that the same lambda keeps of the same objects in memory.</summary>
public abstract class ConditionSpec<TDatabase> : PeopleSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task Conditions_without_values_mean_what_they_mean_in_CSharp()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        Check(people.Where(u => u.Age == 30), People.Where(u => u.Age == 30), "u.Age == 30");
        Check(people.Where(u => u.Age != 30), People.Where(u => u.Age != 30), "u.Age != 30");
        Check(people.Where(u => !(u.Age == 30)), People.Where(u => !(u.Age == 30)), "!(u.Age == 30)");
        Check(people.Where(u => !(u.Age < 30)), People.Where(u => !(u.Age < 30)), "!(u.Age < 30)");
        Check(people.Where(u => u.Age >= 20), People.Where(u => u.Age >= 20), "u.Age >= 20");
        Check(people.Where(u => !(u.Age >= 20)), People.Where(u => !(u.Age >= 20)), "!(u.Age >= 20)");
        Check(people.Where(u => u.Age == null), People.Where(u => u.Age == null), "u.Age == null");
        Check(people.Where(u => u.Age is not null), People.Where(u => u.Age is not null), "u.Age is not null");
        Check(people.Where(u => u.Age.HasValue && u.Age.Value > 3), People.Where(u => u.Age.HasValue && u.Age.Value > 3), "u.Age.HasValue && u.Age.Value > 3");
        Check(people.Where(u => u.Active), People.Where(u => u.Active), "u.Active");
        Check(people.Where(u => !u.Active), People.Where(u => !u.Active), "!u.Active");
        Check(people.Where(u => u.Vip == true), People.Where(u => u.Vip == true), "u.Vip == true");
        Check(people.Where(u => u.Vip != true), People.Where(u => u.Vip != true), "u.Vip != true");
        Check(people.Where(u => u.Vip == null), People.Where(u => u.Vip == null), "u.Vip == null");
        Check(people.Where(u => !(u.Vip == false)), People.Where(u => !(u.Vip == false)), "!(u.Vip == false)");
        Check(people.Where(u => u.Active && u.Age != 20), People.Where(u => u.Active && u.Age != 20), "u.Active && u.Age != 20");
        Check(people.Where(u => !(u.Active && u.Age != 20)), People.Where(u => !(u.Active && u.Age != 20)), "!(u.Active && u.Age != 20)");
        Check(people.Where(u => !(u.Active || u.Vip == true)), People.Where(u => !(u.Active || u.Vip == true)), "!(u.Active || u.Vip == true)");
        Check(people.Where(u => (u.Active || u.Age == null) && u.Score > 0), People.Where(u => (u.Active || u.Age == null) && u.Score > 0), "(u.Active || u.Age == null) && u.Score > 0");
        Check(people.Where(u => u.Nick == u.Name), People.Where(u => u.Nick == u.Name), "u.Nick == u.Name");
        Check(people.Where(u => u.Nick != u.Name), People.Where(u => u.Nick != u.Name), "u.Nick != u.Name");
        Check(people.Where(u => !(u.Nick == u.Name)), People.Where(u => !(u.Nick == u.Name)), "!(u.Nick == u.Name)");
        Check(people.Where(u => u.Name == "O'Hara"), People.Where(u => u.Name == "O'Hara"), "u.Name == \"O'Hara\"");
        Check(people.Where(u => u.Name == "ANN"), People.Where(u => u.Name == "ANN"), "u.Name == \"ANN\"");
        Check(people.Where(u => u.Nick == "%"), People.Where(u => u.Nick == "%"), "u.Nick == \"%\"");
        Check(people.Where(u => u.Nick != "%"), People.Where(u => u.Nick != "%"), "u.Nick != \"%\"");
        Check(people.Where(u => u.Nick == null || u.Nick == "A"), People.Where(u => u.Nick == null || u.Nick == "A"), "u.Nick == null || u.Nick == \"A\"");
        Check(people.Where(u => u.Balance > 9.5m), People.Where(u => u.Balance > 9.5m), "u.Balance > 9.5m");
        Check(people.Where(u => u.Balance == 10.5m), People.Where(u => u.Balance == 10.5m), "u.Balance == 10.5m");
        Check(people.Where(u => u.Balance == 79228162514264337593543950335m), People.Where(u => u.Balance == 79228162514264337593543950335m), "u.Balance == 79228162514264337593543950335m");
        Check(people.Where(u => u.Limit < 10), People.Where(u => u.Limit < 10), "u.Limit < 10");
        Check(people.Where(u => !(u.Limit < 10)), People.Where(u => !(u.Limit < 10)), "!(u.Limit < 10)");
        Check(people.Where(u => u.Limit == u.Balance), People.Where(u => u.Limit == u.Balance), "u.Limit == u.Balance");
        Check(people.Where(u => u.Limit > u.Balance), People.Where(u => u.Limit > u.Balance), "u.Limit > u.Balance");
        Check(people.Where(u => u.Score == 2), People.Where(u => u.Score == 2), "u.Score == 2");
        Check(people.Where(u => u.Score < 0.75), People.Where(u => u.Score < 0.75), "u.Score < 0.75");
        Check(people.Where(u => u.Grade >= 'b'), People.Where(u => u.Grade >= 'b'), "u.Grade >= 'b'");
        Check(people.Where(u => u.Grade == 'B'), People.Where(u => u.Grade == 'B'), "u.Grade == 'B'");
        Check(people.Where(u => u.Mood == Mood.Merry), People.Where(u => u.Mood == Mood.Merry), "u.Mood == Mood.Merry");
        Check(people.Where(u => u.Mood > Mood.Calm), People.Where(u => u.Mood > Mood.Calm), "u.Mood > Mood.Calm");
        Check(people.Where(u => (int)u.Mood == 7), People.Where(u => (int)u.Mood == 7), "(int)u.Mood == 7");
        Check(people.Where(u => u.Was == Mood.Merry), People.Where(u => u.Was == Mood.Merry), "u.Was == Mood.Merry");
        Check(people.Where(u => u.Was != Mood.Merry), People.Where(u => u.Was != Mood.Merry), "u.Was != Mood.Merry");
        Check(people.Where(u => u.Was == null), People.Where(u => u.Was == null), "u.Was == null");
        Check(people.Where(u => u.Photo != null), People.Where(u => u.Photo != null), "u.Photo != null");
        Check(people.Where(u => u.Token == Guid.Empty), People.Where(u => u.Token == Guid.Empty), "u.Token == Guid.Empty");
        Check(people.Where(u => 30 == u.Age), People.Where(u => 30 == u.Age), "30 == u.Age");
        Check(people.Where(u => true), People.Where(u => true), "true");
    }

    [Theory]
    [InlineData(30, "ann", Mood.Merry, 10.0, true, 1)]
    [InlineData(20, "%", Mood.Grim, 0.1, false, 2)]
    [InlineData(null, null, null, null, null, null)]
    public async Task Conditions_on_values_that_may_be_null_mean_what_they_mean_in_CSharp(int? maybe, string? nick, Mood? was, double? number, bool? vip, int? year)
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        var limit = (decimal?)number;
        DateOnly? born = year is null ? null : new DateOnly(1994, 5, year.Value);
        Check(people.Where(u => u.Age == maybe), People.Where(u => u.Age == maybe), "u.Age == maybe");
        Check(people.Where(u => u.Age != maybe), People.Where(u => u.Age != maybe), "u.Age != maybe");
        Check(people.Where(u => u.Age < maybe), People.Where(u => u.Age < maybe), "u.Age < maybe");
        Check(people.Where(u => !(u.Age < maybe)), People.Where(u => !(u.Age < maybe)), "!(u.Age < maybe)");
        Check(people.Where(u => maybe == null || u.Age == maybe), People.Where(u => maybe == null || u.Age == maybe), "maybe == null || u.Age == maybe");
        Check(people.Where(u => u.Nick == nick), People.Where(u => u.Nick == nick), "u.Nick == nick");
        Check(people.Where(u => u.Nick != nick), People.Where(u => u.Nick != nick), "u.Nick != nick");
        Check(people.Where(u => u.Name == nick), People.Where(u => u.Name == nick), "u.Name == nick");
        Check(people.Where(u => u.Was == was), People.Where(u => u.Was == was), "u.Was == was");
        Check(people.Where(u => u.Was != was), People.Where(u => u.Was != was), "u.Was != was");
        Check(people.Where(u => u.Limit == limit), People.Where(u => u.Limit == limit), "u.Limit == limit");
        Check(people.Where(u => u.Limit != limit), People.Where(u => u.Limit != limit), "u.Limit != limit");
        Check(people.Where(u => !(u.Limit >= limit)), People.Where(u => !(u.Limit >= limit)), "!(u.Limit >= limit)");
        Check(people.Where(u => u.Vip == vip), People.Where(u => u.Vip == vip), "u.Vip == vip");
        Check(people.Where(u => u.Vip != vip), People.Where(u => u.Vip != vip), "u.Vip != vip");
        Check(people.Where(u => u.Born == born), People.Where(u => u.Born == born), "u.Born == born");
        Check(people.Where(u => u.Born >= born), People.Where(u => u.Born >= born), "u.Born >= born");
    }

    [Fact]
    public async Task Values_are_written_as_their_columns_are()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        var (token, noon, opens, pause, mood, balance, grade) = (Token, Noon, new DateTime(2024, 1, 1, 8, 0, 0), TimeSpan.FromDays(1), Mood.Grim, 10.5m, 'a');
        Check(people.Where(u => u.Token == token), People.Where(u => u.Token == token), "Guid");
        Check(people.Where(u => u.Serial == token), People.Where(u => u.Serial == token), "Guid as bytes");
        Check(people.Where(u => u.Created > noon), People.Where(u => u.Created > noon), "DateTime");
        Check(people.Where(u => u.Created == noon), People.Where(u => u.Created == noon), "DateTime equal");
        Check(people.Where(u => u.Opens == opens), People.Where(u => u.Opens == opens), "local DateTime");
        Check(people.Where(u => u.Pause > pause), People.Where(u => u.Pause > pause), "TimeSpan");
        Check(people.Where(u => u.Mood == mood), People.Where(u => u.Mood == mood), "enum");
        Check(people.Where(u => u.Was == mood), People.Where(u => u.Was == mood), "enum as text");
        Check(people.Where(u => u.Balance >= balance), People.Where(u => u.Balance >= balance), "decimal");
        Check(people.Where(u => balance < u.Balance), People.Where(u => balance < u.Balance), "decimal on the left");
        Check(people.Where(u => u.Grade != grade), People.Where(u => u.Grade != grade), "char");
    }

    [Fact]
    public async Task Truths_that_may_be_null_go_by_three_values()
    {
        using var session = await OpenWithPeople();
        var people = session.Query<Person>();
        foreach (var other in new bool?[] { null, true, false })
        {
            Check(people.Where(u => (u.Vip & u.Active) == null), People.Where(u => (u.Vip & u.Active) == null), "& is null");
            Check(people.Where(u => (u.Vip & other) == null), People.Where(u => (u.Vip & other) == null), $"& {other} is null");
            Check(people.Where(u => (u.Vip & other) == false), People.Where(u => (u.Vip & other) == false), $"& {other} is false");
            Check(people.Where(u => (u.Vip | other) == null), People.Where(u => (u.Vip | other) == null), $"| {other} is null");
            Check(people.Where(u => (other | u.Vip) != true), People.Where(u => (other | u.Vip) != true), $"| {other} is not true");
            Check(people.Where(u => (u.Vip ^ other) == null), People.Where(u => (u.Vip ^ other) == null), $"^ {other} is null");
            Check(people.Where(u => (u.Vip ^ u.Active) == true), People.Where(u => (u.Vip ^ u.Active) == true), "^ is true");
            Check(people.Where(u => !u.Vip == true), People.Where(u => !u.Vip == true), "! is true");
            Check(people.Where(u => !u.Vip == other), People.Where(u => !u.Vip == other), $"! is {other}");
            Check(people.Where(u => !(u.Vip & u.Age > 20) ?? u.Active), People.Where(u => !(u.Vip & u.Age > 20) ?? u.Active), "!(&) ?? a condition");
            Check(people.Where(u => (u.Age > 20 | u.Vip) is null), People.Where(u => (u.Age > 20 | u.Vip) is null), "a condition | is null");
        }

        Assert.Equal(People.Select(u => u.Vip & u.Active), people.OrderBy(u => u.Id).Select(u => u.Vip & u.Active).ToList());
        Assert.Equal(People.Select(u => !u.Vip), people.OrderBy(u => u.Id).Select(u => !u.Vip).ToList());
    }

    static void Check(Query<Person> query, IEnumerable<Person> expected, string condition)
        => Assert.Equal((condition, string.Join(",", expected.Select(person => person.Id))), (condition, string.Join(",", Ids(query))));

    [Fact]
    public async Task A_constant_compared_with_a_wider_nullable_column_beside_others_that_can_be_null()
    {
        NullableTypes[] rows =
        [
            new() { Id = 1, Bool = true, Long = 2 }, new() { Id = 2, Bool = true, Long = 1 }, new() { Id = 3, Bool = true, Long = 2, Double = 0 },
            new() { Id = 4, Bool = false, Long = 2 }, new() { Id = 5, Long = 2 }, new() { Id = 6, Bool = true }, new() { Id = 7 },
        ];
        await Store(rows);
        await using var session = Engine.OpenSession();
        var query = session.Query<NullableTypes>().AsNoTracking();

        Assert.Equal([1], query.Where(r => r.Bool == true && r.Long > 1 && r.Double == null).OrderBy(r => r.Id).Select(r => r.Id).ToList());
        Assert.Equal(
            rows.Where(r => !(r.Bool == true && r.Long > 1 && r.Double == null)).Select(r => r.Id),
            query.Where(r => !(r.Bool == true && r.Long > 1 && r.Double == null)).OrderBy(r => r.Id).Select(r => r.Id).ToList());
    }
}
