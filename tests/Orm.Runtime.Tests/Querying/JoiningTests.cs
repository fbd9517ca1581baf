using Orm.Querying;

namespace Orm.Runtime.Tests.Querying;

/// <summary>Joins: tables with conditions are joined as they are, anything else as a derived table.</summary>
public sealed class JoiningTests : PiecesTest
{
    private static readonly string[] names = ["name", "title"];
    private static readonly string[] columns = ["{0:name}", "{1:title}"];
    private static readonly Piece ofAuthor = Join(JoinKind.Inner, "{0:id} = {1:user_id}", names, columns);
    private static readonly Piece ofAuthorOrNone = Join(JoinKind.Left, "{0:id} = {1:user_id}", names, columns);

    [Fact]
    public void Tables_are_joined_by_a_condition()
        => AssertSql(Joined(Users, ofAuthor, Posts), "SELECT t.name, t1.title FROM users AS t JOIN posts AS t1 ON t.id = t1.user_id");

    [Fact]
    public void Conditions_of_the_outer_rows_stand_in_WHERE_and_those_of_the_inner_in_ON()
        => AssertSql(
            Joined(Users.Append(Where("{age} > 3")), ofAuthorOrNone, Posts.Append(Where("{title} = 'a' OR {title} = 'b'"))),
            "SELECT t.name, t1.title FROM users AS t LEFT JOIN posts AS t1 ON t.id = t1.user_id AND (t1.title = 'a' OR t1.title = 'b') WHERE t.age > 3");

    [Fact]
    public void The_order_of_the_outer_rows_goes_on_and_that_of_the_inner_is_dropped()
        => AssertSql(
            Joined(Users.Append(OrderBy("{age} DESC")), ofAuthor, Posts.Append(OrderBy("{title}"))),
            "SELECT t.name, t1.title FROM users AS t JOIN posts AS t1 ON t.id = t1.user_id ORDER BY t.age DESC");

    [Fact]
    public void Cut_and_projected_sides_are_derived_tables()
        => AssertSql(
            Joined(
                Users.Append(OrderBy("{age}")).Take(2),
                Join(JoinKind.Inner, "{0:id} = {1:author}", ["name", "author"], ["{0:name}", "{1:author}"]),
                Chain(Posts, Select(["author"], ["{user_id}"])).Distinct()),
            $"SELECT t.name, t1.author FROM (SELECT {UserColumns} FROM users ORDER BY age LIMIT $1) AS t"
            + " JOIN (SELECT DISTINCT user_id AS author FROM posts) AS t1 ON t.id = t1.author ORDER BY t.age");

    [Fact]
    public void Every_pair_needs_no_condition()
        => AssertSql(
            Joined(Users, Join(JoinKind.Cross, "", names, columns), Posts.Append(Where("{id} > 1"))),
            "SELECT t.name, t1.title FROM users AS t JOIN posts AS t1 WHERE t1.id > 1",
            "SELECT t.name, t1.title FROM users AS t CROSS JOIN posts AS t1 WHERE t1.id > 1");

    [Fact]
    public void What_comes_after_a_join_stands_around_it()
        => AssertSql(
            Joined(Users, ofAuthor, Posts).Append(Where("{title} = 'a'")).Append(OrderBy("{name}")),
            "SELECT name, title FROM (SELECT t.name, t1.title FROM users AS t JOIN posts AS t1 ON t.id = t1.user_id) AS t WHERE title = 'a' ORDER BY name");

    [Fact]
    public void A_join_of_a_join_has_the_first_as_a_derived_table()
        => AssertSql(
            Joined(Joined(Users, ofAuthor, Posts), Join(JoinKind.Inner, "{0:title} = {1:email}", ["name"], ["{0:name}"]), Users),
            "SELECT t.name FROM (SELECT t2.name, t3.title FROM users AS t2 JOIN posts AS t3 ON t2.id = t3.user_id) AS t JOIN users AS t1 ON t.title = t1.email");

    [Fact]
    public void A_table_is_joined_with_itself_and_columns_of_one_name_are_told_apart()
        => AssertSql(
            Joined(Users, Join(JoinKind.Left, "{0:age} = {1:id}", ["name", "elder"], ["{0:name}", "{1:name}"]), Users).Append(Where("{elder} = 'a'")),
            "SELECT name, elder FROM (SELECT t.name, t1.name AS elder FROM users AS t LEFT JOIN users AS t1 ON t.age = t1.id) AS t WHERE elder = 'a'");

    [Fact]
    public void Values_are_bound_to_their_numbers_in_the_whole_statement()
    {
        var inner = Posts.Append(Where("{id} > $1"), new Number(2)).Take(3);
        var piece = Join(JoinKind.Inner, "{0:id} = {1:user_id} AND {1:id} < $1", names, columns);
        Users.Append(Where("{age} > $1"), new Number(1)).AppendJoin<object, object, Nothing, Number>(piece, new Number(4), inner).Skip(5).ToList();

        Assert.Equal(
            "SELECT t.name, t1.title FROM users AS t JOIN (SELECT id, user_id, title FROM posts WHERE id > $1 LIMIT $2) AS t1"
            + " ON t.id = t1.user_id AND t1.id < $3 WHERE t.age > $4 LIMIT -1 OFFSET $5 [2, 3, 4, 1, 5]",
            Assert.Single(Driver.Sent));
    }

    [Fact]
    public void A_captured_query_goes_on_within_the_lambda()
    {
        var piece = Join(JoinKind.Inner, "{0:id} = {1:user_id}", names, columns, Subquery.Of(SubqueryKind.Rows, 0, Where("{title} <> 'a'")));
        Users.AppendJoin<object, object, Nothing>(piece, Posts.Append(Where("{id} > $1"), new Number(1))).ToList();

        Assert.Equal(
            "SELECT t.name, t1.title FROM users AS t JOIN posts AS t1 ON t.id = t1.user_id AND t1.id > $1 AND t1.title <> 'a' [1]", Assert.Single(Driver.Sent));
    }

    [Fact]
    public void The_rows_of_a_join_are_counted_without_a_derived_table()
        => Assert.Equal(
            "SELECT COUNT(*) FROM users AS t JOIN posts AS t1 ON t.id = t1.user_id", SqlOf(Joined(Users, ofAuthor, Posts), Dialect.Sqlite, Terminal.Count));

    [Fact]
    public void Rows_of_both_tables_are_locked_but_for_those_that_may_not_be_there()
    {
        AssertSql(
            Joined(Users, ofAuthor, Posts).ForUpdate(),
            "SELECT t.name, t1.title FROM users AS t JOIN posts AS t1 ON t.id = t1.user_id",
            "SELECT t.name, t1.title FROM users AS t JOIN posts AS t1 ON t.id = t1.user_id FOR UPDATE");
        Assert.EndsWith(" ON t.id = t1.user_id FOR UPDATE OF t", SqlOf(Joined(Users, ofAuthorOrNone, Posts).ForUpdate(), Dialect.PostgreSql), StringComparison.Ordinal);
    }

    private static Query<object> Joined<T, TInner>(Query<T> outer, Piece join, Query<TInner> inner) => outer.AppendJoin<object, object, Nothing>(join, inner);
}
