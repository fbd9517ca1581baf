using Orm.Drivers;

namespace Orm.Runtime.Tests.Sessions;

public sealed class ReadRuleTests
{
    [Theory]
    [InlineData("SELECT 1", true)]
    [InlineData("  select * from users", true)]
    [InlineData("-- a comment\n/* another */ SELECT 1", true)]
    [InlineData("VALUES (1)", true)]
    [InlineData("EXPLAIN QUERY PLAN DELETE FROM users", true)]
    [InlineData("SHOW server_version", true)]
    [InlineData("PRAGMA user_version", true)]
    [InlineData("PRAGMA main.user_version", true)]
    [InlineData("PRAGMA table_info(users)", true)]
    [InlineData("PRAGMA user_version = 3", false)]
    [InlineData("PRAGMA user_version(3)", false)]
    [InlineData("PRAGMA main.user_version(3)", false)]
    [InlineData("SELECT * FROM users FOR UPDATE", false)]
    [InlineData("SELECT * FROM users FOR NO KEY UPDATE", false)]
    [InlineData("SELECT * FROM users for share", false)]
    [InlineData("SELECT 'wait FOR UPDATE'", true)]
    [InlineData("SELECT 1 AS \"FOR UPDATE\"", true)]
    [InlineData("SELECT 1 -- FOR UPDATE", true)]
    [InlineData("SELECTED", false)]
    [InlineData("WITH a AS (SELECT 1) SELECT * FROM a", false)]
    [InlineData("INSERT INTO users VALUES (1) RETURNING id", false)]
    [InlineData("CREATE TABLE a (b)", false)]
    [InlineData("", false)]
    public void Statement_is_told_to_read_by_how_it_begins(string sql, bool reads) => Assert.Equal(reads, ReadRule.IsRead(sql));
}
