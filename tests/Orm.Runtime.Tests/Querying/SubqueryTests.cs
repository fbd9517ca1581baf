using Orm.Querying;
using Orm.Runtime.Tests.Sessions.Entities;

namespace Orm.Runtime.Tests.Querying;

/// <summary>Queries inside lambdas, and how they speak of the rows around them.</summary>
public sealed class SubqueryTests : PiecesTest
{
    private static readonly Piece ofAuthor = Where("{user_id} = {^id}");

    [Fact]
    public void A_subquery_that_speaks_of_nothing_around_it_needs_no_aliases()
        => AssertSql(
            Users.Append(Where("{id} IN ({query:1})", Subquery.Of<Post>(SubqueryKind.Rows, OrderBy("{id}"), Select(["user_id"], ["{user_id}"])))),
            $"SELECT {UserColumns} FROM users WHERE id IN (SELECT user_id FROM posts)");

    [Fact]
    public void Rows_around_a_subquery_are_told_by_an_alias()
        => AssertSql(
            Users.Append(Where("EXISTS ({query:1})", Subquery.Of<Post>(SubqueryKind.Exists, ofAuthor))).Append(OrderBy("{name}")),
            "SELECT t.id, t.name, t.age, t.email FROM users AS t WHERE EXISTS (SELECT 1 FROM posts AS t1 WHERE t1.user_id = t.id) ORDER BY t.name");

    [Fact]
    public void A_subquery_counts_takes_the_first_or_aggregates()
        => AssertSql(
            Chain(Users, Select(
                ["posts", "last", "greatest"],
                ["({query:1})", "({query:2})", "({query:3})"],
                Subquery.Of<Post>(SubqueryKind.Count, ofAuthor),
                Subquery.Of<Post>(SubqueryKind.First, ofAuthor, OrderBy("{id} DESC"), Select(["title"], ["{title}"])),
                Subquery.Of<Post>(SubqueryKind.Aggregate, ofAuthor, Aggregate("MAX({id})")))),
            "SELECT (SELECT COUNT(*) FROM posts AS t1 WHERE t1.user_id = t.id),"
            + " (SELECT t2.title FROM posts AS t2 WHERE t2.user_id = t.id ORDER BY t2.id DESC LIMIT 1),"
            + " (SELECT MAX(t3.id) FROM posts AS t3 WHERE t3.user_id = t.id) FROM users AS t");

    [Fact]
    public void The_first_of_few_and_the_count_of_few_are_those_of_a_derived_table()
        => AssertSql(
            Chain(Users, Select(
                ["first", "count"],
                ["({query:1})", "({query:2})"],
                Subquery.Of<Post>(SubqueryKind.First, Select(["title"], ["{title}"]), Piece.Take("3")),
                Subquery.Of<Post>(SubqueryKind.Count, ofAuthor, Piece.Take("3")))),
            "SELECT (SELECT title FROM (SELECT title FROM posts LIMIT 3) AS t LIMIT 1),"
            + " (SELECT COUNT(*) FROM (SELECT 1 FROM posts AS t1 WHERE t1.user_id = t.id LIMIT 3) AS t) FROM users AS t");

    [Fact]
    public void A_subquery_in_a_subquery_speaks_of_both_rows_around_it()
    {
        var others = Subquery.Of<Post>(SubqueryKind.Exists, Where("{title} = {^title} AND {user_id} <> {^^id}"));
        AssertSql(
            Users.Append(Where("EXISTS ({query:1})", Subquery.Of<Post>(SubqueryKind.Exists, Where("EXISTS ({query:1})", others)))),
            "SELECT t.id, t.name, t.age, t.email FROM users AS t WHERE EXISTS (SELECT 1 FROM posts AS t1"
            + " WHERE EXISTS (SELECT 1 FROM posts AS t2 WHERE t2.title = t1.title AND t2.user_id <> t.id))");
    }

    [Fact]
    public void A_subquery_of_remade_rows_speaks_of_the_row_around_it_from_the_inside()
        => AssertSql(
            Chain(Users, Select(["n"], ["({query:1})"], Subquery.Of<Post>(
                SubqueryKind.Aggregate, ofAuthor, Select(["title"], ["{title}"]), Piece.Distinct, Where("{title} <> {^name}"), Aggregate("COUNT({title})")))),
            "SELECT (SELECT COUNT(t1.title) FROM (SELECT DISTINCT t2.title FROM posts AS t2 WHERE t2.user_id = t.id) AS t1 WHERE t1.title <> t.name) FROM users AS t");

    [Fact]
    public void A_subquery_joins_groups_and_combines()
    {
        var join = Join(JoinKind.Inner, "{0:id} = {1:parent_id}", ["id"], ["{1:id}"], Subquery.Of<Category>(SubqueryKind.Rows, Where("{id} <> {^age}")));
        AssertSql(
            Users.Append(Where("EXISTS ({query:1})", Subquery.Of<Category>(SubqueryKind.Exists, join))),
            "SELECT t.id, t.name, t.age, t.email FROM users AS t WHERE EXISTS (SELECT 1 FROM categories AS t1 JOIN categories AS t2 ON t1.id = t2.parent_id AND t2.id <> t.age)");

        var combined = Subquery.Of<Post>(
            SubqueryKind.Rows, Select(["id"], ["{id}"]), Piece.Combine(SetOperation.Union, Subquery.Of<Category>(SubqueryKind.Rows, Select(["id"], ["{id}"]))));
        AssertSql(
            Users.Append(Where("{id} IN ({query:1})", combined)), $"SELECT {UserColumns} FROM users WHERE id IN (SELECT id FROM posts UNION SELECT id FROM categories)");

        var groups = Subquery.Of<Post>(SubqueryKind.Exists, ofAuthor, GroupBy(["title"], ["{title}"]), Where("COUNT(*) > 1"));
        AssertSql(
            Chain(Users, Select(["twice"], ["EXISTS ({query:1})"], groups)),
            "SELECT EXISTS (SELECT 1 FROM posts AS t1 WHERE t1.user_id = t.id GROUP BY t1.title HAVING COUNT(*) > 1) FROM users AS t");
    }

    [Fact]
    public void The_key_of_a_group_is_spoken_of_as_a_column()
    {
        var ofKey = Subquery.Of<Post>(SubqueryKind.Count, Where("{user_id} = {^key:age}"));
        AssertSql(
            Chain(Users, GroupBy(["age"], ["{age}"]), Select(["age", "n"], ["{key:age}", "({query:1})"], ofKey)),
            "SELECT t.age, (SELECT COUNT(*) FROM posts AS t1 WHERE t1.user_id = t.age) FROM users AS t GROUP BY t.age");
        AssertSql(
            Chain(Users, GroupBy(["age"], ["{age} / 10"]), Select(["age", "n"], ["{key:age}", "({query:1})"], ofKey)),
            "SELECT t.\"#1\", (SELECT COUNT(*) FROM posts AS t1 WHERE t1.user_id = t.\"#1\")"
            + $" FROM (SELECT {UserColumns}, age / 10 AS \"#1\" FROM users) AS t GROUP BY t.\"#1\"");
    }

    [Fact]
    public void An_order_by_a_subquery_goes_on_as_a_column()
        => AssertSql(
            Users.Append(OrderBy("({query:1}) DESC", Subquery.Of<Post>(SubqueryKind.Count, ofAuthor))).Take(2).Append(Where("{age} > 1")),
            "SELECT id, name, age, email FROM (SELECT t.id, t.name, t.age, t.email, (SELECT COUNT(*) FROM posts AS t1 WHERE t1.user_id = t.id) AS \"#1\" FROM users AS t"
            + " ORDER BY (SELECT COUNT(*) FROM posts AS t2 WHERE t2.user_id = t.id) DESC LIMIT $1) AS t WHERE age > 1 ORDER BY \"#1\" DESC");

    [Fact]
    public void Both_rows_of_a_join_are_spoken_of()
    {
        var piece = Piece.Join(
            JoinKind.Inner, "{0:id} = {1:user_id}", "{0:id} = {1:user_id}", ["n"], ["({query:1})"], ["({query:1})"],
            queries: [Subquery.Of<Tag>(SubqueryKind.Count, Where("{name} = {^name} OR {name} = {^1:title}"))]);
        AssertSql(
            Users.AppendJoin<object, object, Nothing>(piece, Posts),
            "SELECT (SELECT COUNT(*) FROM tags AS t2 WHERE t2.name = t.name OR t2.name = t1.title) FROM users AS t JOIN posts AS t1 ON t.id = t1.user_id");
    }

    [Fact]
    public void A_captured_query_is_an_operand_with_values_of_its_own()
    {
        var posts = Posts.Append(Where("{id} > $1"), new Number(1)).Take(2);
        var piece = Where("{id} > $1 AND EXISTS ({query:1})", Subquery.Of(SubqueryKind.Exists, 0, Where("{user_id} = {^id} AND {id} < $1")));
        Users.Append(piece, new Number(3), posts).Take(4).ToList();

        Assert.Equal(
            "SELECT t.id, t.name, t.age, t.email FROM users AS t WHERE t.id > $1 AND EXISTS (SELECT 1 FROM (SELECT t2.id, t2.user_id, t2.title FROM posts AS t2"
            + " WHERE t2.id > $2 LIMIT $3) AS t1 WHERE t1.user_id = t.id AND t1.id < $1) LIMIT $4 [3, 1, 2, 4]",
            Assert.Single(Driver.Sent));
    }

    [Fact]
    public void Changed_rows_are_spoken_of_by_the_name_of_their_table()
    {
        var lonely = Users.Append(Where("NOT EXISTS ({query:1})", Subquery.Of<User>(SubqueryKind.Exists, Where("{age} = {^age} AND {id} <> {^id}"))));
        const string Condition = "NOT EXISTS (SELECT 1 FROM users AS t WHERE t.age = users.age AND t.id <> users.id)";
        Assert.Equal($"DELETE FROM users WHERE {Condition}", SqlOf(lonely, Dialect.Sqlite, Terminal.Delete));

        var set = Piece.Set([2], ["age = ({query:1})"], ["age = ({query:1})"], [Subquery.Of<Post>(SubqueryKind.Count, ofAuthor)]);
        Assert.Equal(
            $"UPDATE users SET age = (SELECT COUNT(*) FROM posts AS t WHERE t.user_id = users.id) WHERE {Condition.Replace("AS t", "AS t1").Replace("t.", "t1.")}",
            SqlOf(lonely.Append(set), Dialect.PostgreSql, Terminal.Update));
    }
}
