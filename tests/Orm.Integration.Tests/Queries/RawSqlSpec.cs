using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.Queries;

/// <summary>SQL that the user wrote.</summary>
public abstract class RawSqlSpec<TDatabase> : PeopleSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task Entities_are_the_sessions_own_whatever_the_order_of_the_columns()
    {
        using var session = await OpenWithPeople();
        var ann = session.Get<Person>(1)!;
        var age = 30;
        var found = session.Sql<Person>($"SELECT * FROM people WHERE age = {age} ORDER BY id").ToList();
        Assert.Equal([1, 4], found.Select(person => person.Id));
        Assert.Same(ann, found[0]);
        var turned = await session.Sql<Person>(
            $"SELECT photo, pause, born, opens, created, serial, token, was, mood, grade, score, \"limit\", balance, vip, active, age, nick, name, id, 1 AS more FROM people WHERE id = {5}").SingleAsync();
        Assert.Equal(("O'Hara", 3, double.MaxValue), (turned.Name, turned.Age, turned.Score));
    }

    [Fact]
    public async Task Scalars_tuples_records_classes_and_structs()
    {
        using var session = await OpenWithPeople();
        Assert.Equal(5, session.Sql<int>($"SELECT count(*) FROM people").Single());
        Assert.Equal([30, null, 20, 30, 3], session.Sql<int?>($"SELECT age FROM people ORDER BY id").ToList());
        Assert.Equal([("ann", 30), ("Bob", null)], session.Sql<(string, int?)>($"SELECT name, age FROM people WHERE id < {3} ORDER BY id").ToArray());
        Assert.Equal(new Summary(1, "ann", 30), session.Sql<Summary>($"SELECT age, name, id FROM people").First());
        var plain = await session.Sql<Plain>($"SELECT name, created AS created_at FROM people WHERE id = 1").FirstAsync();
        Assert.Equal(("ann", Noon), (plain.Name, plain.CreatedAt));
        Assert.Equal(new Pair(3, Mood.Grim), session.Sql<Pair>($"SELECT id, mood FROM people WHERE id = 3").Single());
        Assert.Null(session.Sql<string?>($"SELECT name FROM people WHERE id = 99").FirstOrDefault());
    }

    [Fact]
    public async Task A_column_missing_too_many_or_of_the_wrong_type_is_told()
    {
        using var session = await OpenWithPeople();
        Assert.Contains("Summary.Age", Assert.Throws<OrmException>(() => session.Sql<Summary>($"SELECT id, name FROM people").ToList()).Message);
        Assert.Contains("column nick", Assert.Throws<OrmException>(() => session.Sql<Summary>($"SELECT id, name, age, nick FROM people").ToList()).Message);
        Assert.Contains("Person.name", Assert.Throws<OrmException>(() => session.Sql<Person>($"SELECT id FROM people").ToList()).Message);
        Assert.Contains("2 columns", Assert.Throws<OrmException>(() => session.Sql<int>($"SELECT id, age FROM people").ToList()).Message);
        var unreadable = Assert.Throws<OrmException>(() => session.Sql<int>($"SELECT age FROM people ORDER BY id").ToList());
        Assert.Equal("age", unreadable.Column);
        Assert.Equal("name", Assert.Throws<OrmException>(() => session.Sql<(int, int)>($"SELECT id, name FROM people").ToList()).Column);
    }

    [Fact]
    public async Task A_hole_is_a_parameter_and_never_text()
    {
        using var session = await OpenWithPeople();
        var name = "x' OR '1' = '1";
        Assert.Empty(session.Sql($"SELECT id FROM people WHERE name = {name}").ToList());
        Assert.Equal("SELECT id FROM people WHERE name = $1", Assert.Single(Log.Statements));
        Assert.Equal(4, session.Sql<int>($"SELECT id FROM people WHERE name = {People[3].Name} AND mood = {Mood.Merry}").Single());
        string? none = null;
        Assert.Equal(5, session.Sql<int>($"SELECT count(*) FROM people WHERE CAST({none} AS text) IS NULL").Single());
    }

    [Fact]
    public async Task A_null_in_a_hole_has_the_type_that_the_source_gives_it()
    {
        using var session = await OpenWithPeople();
        Assert.All([Count((string?)null), Count((int?)null), Count((byte?)null), Count((ulong?)null), Count((decimal?)null), Count((double?)null), Count((bool?)null)], Everybody);
        Assert.All([Count((char?)null), Count((Mood?)null), Count((Guid?)null), Count((DateTime?)null), Count((DateTimeOffset?)null), Count((DateOnly?)null)], Everybody);
        Assert.All([Count((TimeOnly?)null), Count((TimeSpan?)null), Count((byte[]?)null), Count((float?)null), Count((long?)null)], Everybody);
        int? age = null;
        Assert.Equal(5, session.Sql<int>($"SELECT count(*) FROM people WHERE {age} IS NULL OR age = {age}").Single());
        age = 30;
        Assert.Equal(2, session.Sql<int>($"SELECT count(*) FROM people WHERE {age} IS NULL OR age = {age}").Single());

        int Count<T>(T none) => session.Sql<int>($"SELECT count(*) FROM people WHERE {none} IS NULL").Single();
        static void Everybody(int count) => Assert.Equal(5, count);
    }

    [Fact]
    public async Task A_collection_in_a_hole_is_a_list()
    {
        using var session = await OpenWithPeople();
        int[] ids = [1, 3];
        Assert.Equal([1, 3], session.Sql<int>($"SELECT id FROM people WHERE id IN {ids} ORDER BY id").ToList());
        Assert.Equal([1, 3], session.Sql<int>($"SELECT id FROM people WHERE id IN ( {ids} ) ORDER BY id").ToList());
        Assert.Equal([3], session.Sql<int>($"SELECT id FROM people WHERE id > {1} AND id IN {ids} AND name <> {"ann"}").ToList());
        Assert.Equal([2, 4, 5], session.Sql<int>($"SELECT id FROM people WHERE id NOT IN ({ids}) ORDER BY id").ToList());
        Assert.Equal([1, 4], session.Sql<int>($"SELECT id FROM people WHERE name IN {new List<string> { "ann", "cy" }} ORDER BY id").ToList());
    }

    [Fact]
    public async Task An_empty_collection_matches_nothing()
    {
        using var session = await OpenWithPeople();
        int[] none = [];
        Assert.Empty(session.Sql<int>($"SELECT id FROM people WHERE id IN {none}").ToList());
        Assert.Empty(session.Sql<int>($"SELECT id FROM people WHERE id IN ({none})").ToList());
        Assert.Equal(5, session.Sql<int>($"SELECT count(*) FROM people WHERE id NOT IN {none}").Single());
    }

    [Fact]
    public async Task SqlText_is_text()
    {
        using var session = await OpenWithPeople();
        Assert.Equal(5, session.Sql<int>($"SELECT count(*) FROM {SqlText.Raw("people")}").Single());
        Assert.Equal([5, 4], session.Sql<int>($"SELECT id FROM people WHERE id > {3} ORDER BY {SqlText.Raw("id DESC")}").ToList());
    }

    [Fact]
    public async Task Execute_tells_how_many_rows_it_changed()
    {
        using var session = await OpenWithPeople();
        Assert.Equal(2, session.Execute($"UPDATE people SET nick = {"new"} WHERE age = {30}"));
        Assert.Equal(1, await session.ExecuteAsync($"DELETE FROM people WHERE id = {5}"));
        Assert.True(session.InTransaction);
        session.Rollback();
        Assert.Equal(5, session.Query<Person>().Count());
    }

    [Fact]
    public async Task A_read_begins_no_transaction_and_a_write_does()
    {
        using var session = await OpenWithPeople();
        session.Sql($"/* remark */ SELECT id FROM people").ToList();
        session.Sql($"VALUES (1)").ToList();
        Assert.False(session.InTransaction);
        session.Sql($"UPDATE people SET nick = NULL RETURNING id").ToList();
        Assert.True(session.InTransaction);
    }

    [Fact]
    public async Task Rows_convert_their_values()
    {
        using var session = await OpenWithPeople();
        var row = session.Sql($"SELECT id, name, nick, active, balance, mood, was, token, created, born, pause, age AS \"Age\" FROM people WHERE id = {1}").Single();
        Assert.Equal((1, 1L, "ann", true, 9m), (row.Get<int>("id"), row.Get<long>(0), row.Get<string>("NAME"), row.Get<bool>("active"), row.Get<decimal>("balance")));
        Assert.Equal((Mood.Merry, Mood.Grim, Token, Noon), (row.Get<Mood>("mood"), row.Get<Mood?>("was"), row.Get<Guid>("token"), row.Get<DateTime>("created")));
        Assert.Equal((new DateOnly(1994, 5, 1), TimeSpan.FromDays(2), 30), (row.Get<DateOnly>("born"), row.Get<TimeSpan>("pause"), row.Get<int?>("age")));
        Assert.Equal(12, row.Count);
        Assert.Contains("no column other", Assert.Throws<OrmException>(() => row["other"]).Message);
        Assert.Equal("name", Assert.Throws<OrmException>(() => row.Get<int>("name")).Column);
        var empty = session.Sql($"SELECT age FROM people WHERE id = 2").Single();
        Assert.Null(empty.Get<int?>("age"));
        Assert.Throws<OrmException>(() => empty.Get<int>("age"));
    }
}
