using Orm.Querying;
using Orm.Runtime.Tests.Sessions.Entities;

namespace Orm.Runtime.Tests.Querying;

/// <summary>Distinct and the set operations: what can stand in one statement, and what needs a derived table.</summary>
public sealed class CombiningTests : PiecesTest
{
    private Query<object> Names => Chain(Users, Select(["name"], ["{name}"]));

    private Query<object> Titles => Chain(Posts, Select(["name"], ["{title}"]));

    [Fact]
    public void Distinct_stands_on_the_level_of_its_columns() => AssertSql(Names.Distinct().Take(2), "SELECT DISTINCT name FROM users LIMIT $1");

    [Fact]
    public void What_comes_after_Distinct_stands_around_it()
        => AssertSql(
            Names.Distinct().Append(Where("{name} > 'a'")).Append(OrderBy("{name}")),
            "SELECT name FROM (SELECT DISTINCT name FROM users) AS t WHERE name > 'a' ORDER BY name");

    [Fact]
    public void Distinct_of_cut_rows_stands_around_them()
        => AssertSql(Users.Take(3).Distinct(), $"SELECT DISTINCT {UserColumns} FROM (SELECT {UserColumns} FROM users LIMIT $1) AS t");

    [Fact]
    public void An_order_before_Distinct_goes_on_where_its_column_is_shown()
    {
        AssertSql(
            Users.Append(OrderBy("{name} COLLATE \"C\" DESC")).Distinct().Take(1),
            $"SELECT {UserColumns} FROM (SELECT DISTINCT {UserColumns} FROM users) AS t ORDER BY name COLLATE \"C\" DESC LIMIT $1");
        AssertSql(
            Chain(Users.Append(OrderBy("{age} DESC")).Append(OrderBy("{name}")), Select(["called"], ["{name}"])).Distinct(),
            "SELECT called FROM (SELECT DISTINCT name AS called FROM users) AS t ORDER BY called");
        AssertSql(Chain(Users.Append(OrderBy("{age}")), Select(["name"], ["{name}"])).Distinct(), "SELECT name FROM (SELECT DISTINCT name FROM users) AS t");
    }

    [Fact]
    public void Set_operations_follow_each_other_in_one_statement()
        => AssertSql(
            Names.Union(Titles).Except(Chain(Users, Select(["name"], ["{email}"]))).Concat(Names).Skip(1),
            "SELECT name FROM users UNION SELECT title FROM posts EXCEPT SELECT email FROM users UNION ALL SELECT name FROM users LIMIT -1 OFFSET $1",
            "SELECT name FROM users UNION SELECT title FROM posts EXCEPT SELECT email FROM users UNION ALL SELECT name FROM users OFFSET $1");

    [Fact]
    public void An_intersection_comes_first_or_stands_by_itself()
    {
        AssertSql(Names.Intersect(Titles).Union(Names), "SELECT name FROM users INTERSECT SELECT title FROM posts UNION SELECT name FROM users");
        AssertSql(
            Names.Union(Names).Intersect(Titles),
            "SELECT name FROM (SELECT name FROM users UNION SELECT name FROM users) AS t INTERSECT SELECT title FROM posts");
    }

    [Fact]
    public void Cut_and_combined_members_are_derived_tables_and_orders_are_dropped()
        => AssertSql(
            Users.Append(OrderBy("{name}")).Take(1).Union(Users.Append(OrderBy("{id}"))).Except(Users.Take(2).Union(Users)),
            $"SELECT {UserColumns} FROM (SELECT {UserColumns} FROM users ORDER BY name LIMIT $1) AS t UNION SELECT {UserColumns} FROM users"
            + $" EXCEPT SELECT {UserColumns} FROM (SELECT {UserColumns} FROM (SELECT {UserColumns} FROM users LIMIT $2) AS t UNION SELECT {UserColumns} FROM users) AS t");

    [Fact]
    public void What_comes_after_a_set_operation_stands_around_it()
        => AssertSql(
            Names.Union(Titles).Append(Where("{name} <> ''")).Append(OrderBy("{name} COLLATE \"C\"")),
            "SELECT name FROM (SELECT name FROM users UNION SELECT title FROM posts) AS t WHERE name <> '' ORDER BY name COLLATE \"C\"");

    [Fact]
    public void The_columns_of_both_are_brought_in_one_order()
        => AssertSql(
            Chain(Users, Select(["a", "b"], ["{id}", "{name}"])).Concat(Chain(Posts, Select(["b", "a"], ["{title}", "{id}"]))),
            "SELECT id, name FROM users UNION ALL SELECT a, b FROM (SELECT title AS b, id AS a FROM posts) AS t");

    [Fact]
    public void Other_members_are_an_error()
        => Assert.Contains("other members", Assert.Throws<OrmException>(() => Names.Union(Chain(Users, Select(["age"], ["{age}"]))).ToSql()).Message);

    [Fact]
    public void A_query_of_another_session_is_an_error()
        => Assert.Contains("another session", Assert.Throws<OrmException>(() => Users.Union(Open().Query<User>())).Message);

    [Fact]
    public void Counts_and_EXISTS_look_at_the_rows_that_there_are()
    {
        Assert.Equal("SELECT COUNT(*) FROM (SELECT DISTINCT name FROM users) AS t", SqlOf(Names.Distinct(), Dialect.Sqlite, Terminal.Count));
        Assert.Equal(
            "SELECT COUNT(*) FROM (SELECT name FROM users UNION SELECT title FROM posts) AS t", SqlOf(Names.Union(Titles), Dialect.Sqlite, Terminal.Count));
        Assert.Equal(
            "SELECT EXISTS (SELECT DISTINCT name FROM users LIMIT -1 OFFSET $1)", SqlOf(Names.Distinct().Skip(1), Dialect.Sqlite, Terminal.Any));
    }

    [Fact]
    public void Values_of_both_are_bound_to_their_numbers()
    {
        Users.Append(Where("{age} > $1"), new Number(1)).Union(Users.Append(Where("{age} < $1"), new Number(2)).Take(3)).Take(4).ToList();

        Assert.Equal(
            $"SELECT {UserColumns} FROM users WHERE age > $1 UNION SELECT {UserColumns} FROM (SELECT {UserColumns} FROM users WHERE age < $2 LIMIT $3) AS t LIMIT $4 [1, 2, 3, 4]",
            Assert.Single(Driver.Sent));
    }

    [Fact]
    public void The_nullness_of_an_operands_value_has_a_text_of_its_own()
    {
        string Text(int? id) => Users.Union(Users.Append(Where("{$1 ? {id} = $1 : {id} IS NULL}"), new Number(id))).ToSql();

        Assert.EndsWith("WHERE id = $1", Text(1), StringComparison.Ordinal);
        Assert.EndsWith("WHERE id IS NULL", Text(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_thousand_members_are_one_statement()
    {
        var query = Names;
        for (var i = 0; i < 1000; i++)
        {
            query = query.Union(Names);
        }

        Assert.Equal(2, SqlOf(query, Dialect.Sqlite).Split("FROM (").Length - 1);
    }

    [Fact]
    public void PostgreSql_does_not_compute_of_rows_that_are_left_out()
    {
        AssertSql(
            Names.Intersect(Titles).Append(Where("length({name}) > 3")),
            "SELECT name FROM (SELECT name FROM users INTERSECT SELECT title FROM posts) AS t WHERE length(name) > 3",
            "SELECT name FROM (SELECT name FROM users INTERSECT SELECT title FROM posts OFFSET 0) AS t WHERE length(name) > 3");
        AssertSql(
            Chain(Names.Except(Titles), Select(["more"], ["{name} + 1"])).Append(Where("{more} > 3")),
            "SELECT more FROM (SELECT name + 1 AS more FROM (SELECT name FROM users EXCEPT SELECT title FROM posts) AS t) AS t WHERE more > 3",
            "SELECT more FROM (SELECT name + 1 AS more FROM (SELECT name FROM users EXCEPT SELECT title FROM posts OFFSET 0) AS t) AS t WHERE more > 3");
        AssertSql(
            Chain(Names.Except(Titles), Select(["name"], ["{name}"])).Append(Where("{name} * 2 > 3")),
            "SELECT name FROM (SELECT name FROM (SELECT name FROM users EXCEPT SELECT title FROM posts) AS t) AS t WHERE name * 2 > 3",
            "SELECT name FROM (SELECT name FROM (SELECT name FROM users EXCEPT SELECT title FROM posts OFFSET 0) AS t) AS t WHERE name * 2 > 3");
    }

    [Fact]
    public void A_comparison_is_made_of_rows_before_they_are_left_out()
    {
        AssertSql(
            Names.Intersect(Titles).Append(Where("{name} > 'a'")),
            "SELECT name FROM (SELECT name FROM users INTERSECT SELECT title FROM posts) AS t WHERE name > 'a'");
        AssertSql(
            Names.Union(Titles).Append(Where("{name} * 2 > 3")),
            "SELECT name FROM (SELECT name FROM users UNION SELECT title FROM posts) AS t WHERE name * 2 > 3");
    }
}
