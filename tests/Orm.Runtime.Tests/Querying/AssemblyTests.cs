using Orm.Querying;
using Orm.Runtime.Tests.Sessions;
using Orm.Runtime.Tests.Sessions.Entities;

namespace Orm.Runtime.Tests.Querying;

/// <summary>What pieces become when they are put together: one SELECT where it can hold them, else a derived table.</summary>
public sealed class AssemblyTests : SessionTest
{
    private const string Columns = "id, name, age, email";

    private Query<User> Users => Session.Query<User>();

    [Fact]
    public void Conditions_are_joined_by_AND_and_keep_their_own_OR_together()
    {
        var (least, name) = (18, "Ada");
        AssertSql(Users.Where(u => u.Age >= least).Where(u => u.Name == name || u.Email != null),
            $"SELECT {Columns} FROM users WHERE age >= $1 AND (name = $2 OR email IS NOT NULL)");
        AssertSql(Users.Where(u => u.Name == name || u.Email != null), $"SELECT {Columns} FROM users WHERE name = $1 OR email IS NOT NULL");
    }

    [Fact]
    public void Values_are_numbered_as_they_stand_in_the_text_and_bound_to_their_numbers()
    {
        var (least, name) = (18, "Ada");
        Users.Take(5).Where(u => u.Age >= least).Skip(2).Where(u => u.Name == name).ToList();

        Assert.Equal(
            $"SELECT {Columns} FROM (SELECT {Columns} FROM (SELECT {Columns} FROM users LIMIT $1) AS t WHERE age >= $2 LIMIT -1 OFFSET $3) AS t WHERE name = $4 [5, 18, 2, 'Ada']",
            Assert.Single(Driver.Sent));
    }

    [Fact]
    public void A_null_value_has_a_text_of_its_own_and_no_parameter()
    {
        string? email = null;
        Users.Where(u => u.Email == email).Where(1, static (u, id) => u.Id == id).ToList();
        email = "ada@stage";
        Users.Where(u => u.Email == email).Where(1, static (u, id) => u.Id == id).ToList();

        Assert.Equal(
            [$"SELECT {Columns} FROM users WHERE email IS NULL AND id = $1 [1]", $"SELECT {Columns} FROM users WHERE email = $1 AND id = $2 ['ada@stage', 1]"],
            Driver.Sent);
    }

    [Fact]
    public void The_last_order_comes_first_and_ThenBy_stands_behind_its_own()
        => AssertSql(Users.OrderBy(u => u.Id).ThenBy(u => u.Email).OrderByDescending(u => u.Name).ThenBy(u => u.Age),
            $"SELECT {Columns} FROM users ORDER BY name DESC, age, id, email",
            $"SELECT {Columns} FROM users ORDER BY name COLLATE \"C\" DESC, age NULLS FIRST, id, email COLLATE \"C\" NULLS FIRST");

    [Fact]
    public void Skip_and_Take_share_a_SELECT_in_this_order_only()
    {
        AssertSql(Users.Skip(1).Take(2), $"SELECT {Columns} FROM users LIMIT $1 OFFSET $2");
        AssertSql(Users.Skip(1), $"SELECT {Columns} FROM users LIMIT -1 OFFSET $1", $"SELECT {Columns} FROM users OFFSET $1");
        AssertSql(Users.Take(2).Skip(1),
            $"SELECT {Columns} FROM (SELECT {Columns} FROM users LIMIT $1) AS t LIMIT -1 OFFSET $2",
            $"SELECT {Columns} FROM (SELECT {Columns} FROM users LIMIT $1) AS t OFFSET $2");
    }

    [Fact]
    public void A_condition_after_Take_stands_around_it_and_the_order_goes_on()
        => AssertSql(Users.OrderBy(u => u.Id).Take(2).Where(u => u.Age != null),
            $"SELECT {Columns} FROM (SELECT {Columns} FROM users ORDER BY id LIMIT $1) AS t WHERE age IS NOT NULL ORDER BY id");

    [Fact]
    public void An_operator_after_Select_speaks_of_its_members()
    {
        AssertSql(Users.Select(u => new { u.Id, Years = u.Age }).Where(x => x.Years == 3).OrderBy(x => x.Years),
            "SELECT id, years FROM (SELECT id, age AS years FROM users) AS t WHERE years = 3 ORDER BY years",
            "SELECT id, years FROM (SELECT id, age AS years FROM users) AS t WHERE years = 3 ORDER BY years NULLS FIRST");
    }

    [Fact]
    public void An_order_that_a_projection_lost_goes_on_as_a_hidden_column()
        => AssertSql(Users.OrderBy(u => u.Id).Select(u => u.Age).Where(age => age > 3),
            "SELECT value FROM (SELECT age AS value, id AS \"#1\" FROM users) AS t WHERE value > 3 ORDER BY \"#1\"");

    [Fact]
    public void A_count_of_cut_rows_counts_what_is_left()
    {
        Driver.Answer("COUNT(*)", [2L]);
        Assert.Equal(2, Users.OrderBy(u => u.Id).Take(2).Count());
        Assert.Equal(2, Users.OrderBy(u => u.Id).Count());

        Assert.Equal(
            ["SELECT COUNT(*) FROM (SELECT 1 FROM users LIMIT $1) AS t [2]", "SELECT COUNT(*) FROM users"],
            Driver.Sent);
    }

    [Fact]
    public void A_hundred_operators_are_one_statement()
    {
        var query = Users;
        for (var i = 0; i < 100; i++)
        {
            var number = i;
            query = query.Where(u => u.Id != number);
        }

        query.ToList();
        Assert.StartsWith($"SELECT {Columns} FROM users WHERE id <> $1 AND id <> $2 AND ", Driver.Sent[0], StringComparison.Ordinal);
        Assert.EndsWith(" AND id <> $100 [" + string.Join(", ", Enumerable.Range(0, 100)) + "]", Driver.Sent[0], StringComparison.Ordinal);
    }

    private static void AssertSql<T>(Query<T> query, string sqlite, string? postgreSql = null)
    {
        Assert.Equal(sqlite, query.ToSql().Text);
        var texts = new QueryTexts(Dialect.PostgreSql, new StatementTexts());
        Assert.Equal(postgreSql ?? sqlite, texts.Get(query, Terminal.Rows).Statement.Sql);
    }
}
