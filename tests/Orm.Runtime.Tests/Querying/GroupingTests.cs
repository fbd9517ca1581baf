using Orm.Drivers;
using Orm.Querying;
using Orm.Runtime.Tests.Sessions.Entities;

namespace Orm.Runtime.Tests.Querying;

/// <summary>Groups: their conditions, orders and aggregates stand on the level of the GROUP BY.</summary>
public sealed class GroupingTests : PiecesTest
{
    private static readonly Piece byAge = GroupBy(["age"], ["{age}"]);
    private static readonly Piece counts = Select(["age", "count"], ["{key:age}", "COUNT(*)"]);

    [Fact]
    public void A_group_gives_its_key_and_aggregates_of_its_rows()
        => AssertSql(
            Chain(Users.Append(Where("{name} <> 'a'")), byAge, Select(["key", "oldest"], ["{key:age}", "MAX({id})"])),
            "SELECT age, MAX(id) FROM users WHERE name <> 'a' GROUP BY age");

    [Fact]
    public void A_condition_on_groups_is_a_HAVING_and_their_order_is_kept()
        => AssertSql(
            Chain(Users.Append(OrderBy("{name}")), byAge, Where("COUNT(*) > 1"), Where("{key:age} > 3"), OrderBy("COUNT(*) DESC"), Piece.Take("5"), counts),
            "SELECT age, COUNT(*) FROM users GROUP BY age HAVING COUNT(*) > 1 AND age > 3 ORDER BY COUNT(*) DESC LIMIT 5");

    [Fact]
    public void An_expression_is_repeated()
        => AssertSql(
            Chain(Users, GroupBy(["decade"], ["{age} / 10"]), Select(["decade", "count"], ["{key:decade}", "COUNT(*)"])),
            "SELECT age / 10, COUNT(*) FROM users GROUP BY age / 10");

    [Fact]
    public void A_constant_is_grouped_by_as_a_column_since_it_would_be_the_number_of_one()
        => AssertSql(
            Chain(Users, GroupBy(["age", "one"], ["{age}", "1"]), Select(["one", "sum"], ["{key:one}", "SUM({id})"])),
            $"SELECT \"#1\", SUM(id) FROM (SELECT {UserColumns}, 1 AS \"#1\" FROM users) AS t GROUP BY age, \"#1\"");

    [Fact]
    public void What_comes_after_the_selection_stands_around_it_and_an_order_goes_on()
        => AssertSql(
            Chain(Users, byAge, OrderBy("MAX({id}) DESC NULLS LAST"), counts, Where("{count} > 1")),
            "SELECT age, count FROM (SELECT age, COUNT(*) AS count, MAX(id) AS \"#1\" FROM users GROUP BY age) AS t WHERE count > 1 ORDER BY \"#1\" DESC NULLS LAST");

    [Fact]
    public void Groups_of_projected_cut_or_grouped_rows_stand_around_them()
        => AssertSql(
            Chain(Users.Append(OrderBy("{id}")).Take(3), byAge, counts, GroupBy(["count"], ["{count}"]), Select(["count", "sum"], ["{key:count}", "SUM({age})"])),
            $"SELECT count, SUM(age) FROM (SELECT age, COUNT(*) AS count FROM (SELECT {UserColumns} FROM users ORDER BY id LIMIT $1) AS t GROUP BY age) AS t GROUP BY count");

    [Fact]
    public void Groups_of_a_join_stand_around_it()
    {
        var join = Join(JoinKind.Inner, "{0:id} = {1:user_id}", ["name", "id"], ["{0:name}", "{1:id}"]);
        AssertSql(
            Users.AppendJoin<object, object, Nothing>(join, Posts).Append(GroupBy(["name"], ["{name}"])).Append(Select(["name", "posts"], ["{key:name}", "COUNT(*)"])),
            "SELECT name, COUNT(*) FROM (SELECT t.name, t1.id FROM users AS t JOIN posts AS t1 ON t.id = t1.user_id) AS t GROUP BY name");
    }

    [Fact]
    public void Groups_are_counted()
    {
        Assert.Equal(
            "SELECT COUNT(*) FROM (SELECT 1 FROM users GROUP BY age HAVING COUNT(*) > 1) AS t",
            SqlOf(Users.AppendGroup<int?, User>(byAge).Append(Where("COUNT(*) > 1")), Dialect.Sqlite, Terminal.Count));
        Assert.Equal("SELECT EXISTS (SELECT 1 FROM users GROUP BY age)", SqlOf(Users.AppendGroup<int?, User>(byAge), Dialect.Sqlite, Terminal.Any));
    }

    [Fact]
    public void Whole_groups_are_not_read()
    {
        var error = Assert.Throws<OrmException>(() => Users.AppendGroup<int?, User>(byAge).ToList());

        Assert.Contains("Select what you want of each", error.Message);
        Assert.Empty(Driver.Sent);
    }

    [Fact]
    public void What_needs_columns_of_groups_is_an_error_before_any_was_selected()
    {
        var groups = Users.AppendGroup<int?, User>(byAge);

        foreach (var query in new Query[] { groups.Distinct(), groups.Take(1).Append(Where("COUNT(*) > 1")), groups.Append(byAge), groups.Union(groups), groups.Append(Aggregate("COUNT(*)")) })
        {
            Assert.Contains("behind a GroupBy", Assert.Throws<OrmException>(() => SqlOf(query, Dialect.PostgreSql)).Message);
        }
    }

    [Fact]
    public void An_aggregate_takes_the_place_of_the_columns_and_drops_the_order()
        => AssertSql(Users.Append(Where("{id} > 1")).Append(OrderBy("{name}")).Append(Aggregate("SUM({age})")), "SELECT SUM(age) FROM users WHERE id > 1");

    [Fact]
    public void An_aggregate_of_remade_rows_stands_around_them()
    {
        AssertSql(Users.Append(OrderBy("{id}")).Take(2).Append(Aggregate("SUM({age})")), $"SELECT SUM(age) FROM (SELECT {UserColumns} FROM users ORDER BY id LIMIT $1) AS t");
        AssertSql(Chain(Users, Select(["age"], ["{age}"])).Distinct().Append(Aggregate("SUM({age})")), "SELECT SUM(age) FROM (SELECT DISTINCT age FROM users) AS t");
        AssertSql(Chain(Users, byAge, counts, Aggregate("MAX({count})")), "SELECT MAX(count) FROM (SELECT age, COUNT(*) AS count FROM users GROUP BY age) AS t");
    }

    [Fact]
    public void A_missing_value_is_an_error_where_there_is_no_null_for_it()
    {
        Driver.Answer("MAX(", [(object?)null]);
        var greatest = Users.Append(Aggregate("MAX({age})"));

        Assert.Equal(0, greatest.RunScalar<int, Age>("Max"));
        Assert.Contains("Max found no row", Assert.Throws<OrmException>(() => greatest.RunScalar<int, Age>("Max", emptyIsError: true)).Message);
    }

    [Fact]
    public async Task A_value_is_read()
    {
        Driver.Answer("MAX(", [30]);
        var greatest = Users.Append(Aggregate("MAX({age})"));

        Assert.Equal(30, greatest.RunScalar<int, Age>("Max"));
        Assert.Equal(30, await greatest.RunScalarAsync<int, Age>("MaxAsync", default, emptyIsError: true));
    }

    private readonly struct Age : IProjection<int>
    {
        public static int Read<TRow>(ref TRow row, RowEntities entities)
            where TRow : struct, IRow => row.GetInt32(0);
    }
}
