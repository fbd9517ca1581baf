using Orm.Drivers;
using Orm.Querying;
using Orm.Runtime.Tests.Sessions;
using Orm.Runtime.Tests.Sessions.Entities;

namespace Orm.Runtime.Tests.Querying;

/// <summary>What ToSql shows.</summary>
public sealed class QuerySqlTests : SessionTest
{
    private Query<User> Users => Session.Query<User>();

    [Fact]
    public void The_text_and_the_values_of_its_parameters()
    {
        var (least, name) = (18, (string?)"Ada");
        var sql = Users.Where(u => u.Age >= least).Where(u => u.Name == name).Take(5).ToSql();

        string text = sql;
        Assert.Equal("SELECT id, name, age, email FROM users WHERE age >= $1 AND name = $2 LIMIT $3", text);
        Assert.Equal(text, sql.ToString());
        Assert.Equal([18, "Ada", 5L], sql.Parameters);
        Assert.Empty(Driver.Sent);
    }

    [Fact]
    public void Operands_parameters_stand_among_them()
        => Assert.Equal([1L, 2L, 3L], Users.Take(1).Union(Users.Take(2)).Skip(3).ToSql().Parameters);
}
