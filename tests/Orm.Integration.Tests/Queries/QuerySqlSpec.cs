using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.Queries;

/// <summary>The text that the pieces of a query come to.</summary>
public abstract class QuerySqlSpec<TDatabase> : PeopleSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    string Ordinal => Engine.Dialect == Dialect.PostgreSql ? " COLLATE \"C\"" : "";

    const string Columns = "id, name, nick, age, active, vip, balance, \"limit\", score, grade, mood, was, token, serial, created, opens, born, pause, photo";

    [Fact]
    public void A_chain_reads_as_one_would_write_it()
    {
        using var session = Engine.OpenSession();
        var (min, nick) = (18, "x");
        string? none = null;
        var people = session.Query<Person>();
        Expect($"SELECT {Columns} FROM people", people);
        Expect(
            $"SELECT {Columns} FROM people WHERE age >= $1 AND (age <> $2 OR age IS NULL) AND nick = $3 ORDER BY name{Ordinal} LIMIT $4 OFFSET $5",
            people.Where(u => u.Age >= min).Where(u => u.Age != min).OrderBy(u => u.Name).Where(u => u.Nick == nick).Skip(20).Take(10));
        Expect($"SELECT {Columns} FROM people WHERE nick IS NULL", people.Where(u => u.Nick == none));
        Expect($"SELECT id, name FROM people ORDER BY age{(Engine.Dialect == Dialect.PostgreSql ? " NULLS FIRST" : "")}", people.OrderBy(u => u.Age).Select(u => new { u.Id, Called = u.Name }));
    }

    [Fact]
    public void What_comes_after_a_projection_or_a_cut_is_wrapped_around_it()
    {
        using var session = Engine.OpenSession();
        var people = session.Query<Person>();
        Expect(
            "SELECT id, called FROM (SELECT id, name AS called FROM people) AS t WHERE called = 'x'",
            people.Select(u => new { u.Id, Called = u.Name }).Where(x => x.Called == "x"));
        Expect(
            $"SELECT {Columns} FROM (SELECT {Columns} FROM people ORDER BY name{Ordinal} LIMIT $1) AS t WHERE active ORDER BY name{Ordinal}",
            people.OrderBy(u => u.Name).Take(3).Where(u => u.Active));
        Expect(
            $"SELECT name FROM (SELECT nick AS name, name AS \"#1\" FROM people ORDER BY people.name{Ordinal} LIMIT $1) AS t WHERE name = 'x' ORDER BY \"#1\"{Ordinal}",
            people.OrderBy(u => u.Name).Take(3).Select(u => new { Name = u.Nick }).Where(x => x.Name == "x"));
        Expect("SELECT age FROM people LIMIT $1", people.Select(u => u.Age).Take(1));
    }

    [Fact]
    public void A_text_is_assembled_once()
    {
        using var session = Engine.OpenSession();
        string Text(int? age) => session.Query<Person>().Where(u => u.Age == age).ToSql();
        Assert.Same(Text(1), Text(2));
        Assert.Same(Text(null), Text(null));
        Assert.NotEqual(Text(1), Text(null));
    }

    static void Expect<T>(string sql, Query<T> query) => Assert.Equal(sql, query.ToSql());
}
