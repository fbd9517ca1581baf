using Orm.Drivers;
using Orm.Querying;

namespace Orm.Runtime.Tests.Querying;

/// <summary>Comments before statements.</summary>
public sealed class TagTests : PiecesTest
{
    [Fact]
    public void Each_line_is_a_comment_of_its_own_and_each_text_stands_once()
        => AssertSql(
            Users.TagWith("Home\r\n; DROP TABLE users").Take(1).TagWith("Home\r\n; DROP TABLE users").Union(Users.TagWith("Others")),
            $"-- Home\n-- ; DROP TABLE users\n-- Others\nSELECT {UserColumns} FROM (SELECT {UserColumns} FROM users LIMIT $1) AS t UNION SELECT {UserColumns} FROM users");

    [Fact]
    public void A_NUL_is_refused() => Assert.Throws<ArgumentException>(() => Users.TagWith("a\0b"));

    [Fact]
    public void Equal_texts_are_one_statement_and_others_are_others()
    {
        Assert.Same(Users.TagWith("a").ToSql().Text, Users.TagWith(string.Concat("", "a")).ToSql().Text);
        Assert.NotEqual(Users.TagWith("a").ToSql().Text, Users.TagWith("b").ToSql().Text);
    }

    [Fact]
    public void Texts_without_end_leave_the_other_statements_kept_prepared()
    {
        var texts = new QueryTexts(Dialect.Sqlite, new StatementTexts(capacity: 1), capacity: 8);
        var tagged = Enumerable.Range(0, 1000).Select(i => texts.Get(Users.TagWith($"{i}"), Terminal.Rows).Statement.Kind).ToList();

        Assert.Equal(StatementKind.Read, tagged[0]);
        Assert.Equal(StatementKind.Once, tagged[^1]);
        Assert.Equal(StatementKind.Read, texts.Get(Users, Terminal.Rows).Statement.Kind);
        Assert.InRange(texts.Count, 1, 8);
    }

    [Fact]
    public void An_update_and_a_delete_are_tagged_too()
        => Assert.Equal("-- Cleaning\nDELETE FROM users", SqlOf(Users.TagWith("Cleaning"), Dialect.Sqlite, Terminal.Delete));
}
