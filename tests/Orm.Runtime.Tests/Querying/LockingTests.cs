using Orm.Querying;
using Orm.Runtime.Tests.Sessions.Entities;

namespace Orm.Runtime.Tests.Querying;

/// <summary>Queries that lock their rows.</summary>
public sealed class LockingTests : PiecesTest
{
    [Fact]
    public void The_clause_comes_last_wherever_the_operator_stands()
        => AssertSql(
            Users.ForUpdate().SkipLocked().Append(Where("{age} > 1")).Take(1),
            $"SELECT {UserColumns} FROM users WHERE age > 1 LIMIT $1",
            $"SELECT {UserColumns} FROM users WHERE age > 1 LIMIT $1 FOR UPDATE SKIP LOCKED");

    [Fact]
    public void Counted_rows_are_locked_too()
    {
        Assert.Equal("SELECT COUNT(*) FROM (SELECT 1 FROM users FOR UPDATE) AS t", SqlOf(Users.ForUpdate(), Dialect.PostgreSql, Terminal.Count));
        Assert.Equal("SELECT EXISTS (SELECT 1 FROM users FOR UPDATE)", SqlOf(Users.ForUpdate(), Dialect.PostgreSql, Terminal.Any));
    }

    [Fact]
    public void A_transaction_that_writes_is_begun_though_the_same_text_reads_elsewhere()
    {
        Users.ToList();
        Assert.False(Session.InTransaction);
        Users.ForUpdate().ToList();
        Assert.True(Session.InTransaction);
        Assert.Equal(2, Driver.Sent.Count(sent => sent.StartsWith("SELECT", StringComparison.Ordinal)));
    }

    [Fact]
    public void Objects_that_are_held_get_the_locked_rows_values_and_keep_the_users_own()
    {
        var ada = Loaded();
        ada.Age = 31;
        Driver.Answer("FROM users", [1, "Ada Lovelace", 99, "ada@stage"]);

        using (Session.NoAutoFlush())
        {
            Assert.Same(ada, Users.ForUpdate().Single());
        }

        Assert.Equal(("Ada Lovelace", 31, "ada@stage"), (ada.Name, ada.Age, ada.Email));
    }

    [Fact]
    public void Rows_that_are_no_tables_are_not_locked()
    {
        var byAge = Piece.GroupBy(["age"], ["{age}"], ["{age}"]);
        foreach (var query in new Query[]
        {
            Users.Distinct().ForUpdate(), Users.ForUpdate().Union(Users), Users.AppendGroup<int?, User>(byAge).ForUpdate(), Users.Union(Users.SkipLocked()),
            Users.ForUpdate().Append(Aggregate("MAX({age})")),
        })
        {
            Assert.Contains("ForUpdate", Assert.Throws<OrmException>(() => SqlOf(query, Dialect.Sqlite)).Message);
        }
    }
}
