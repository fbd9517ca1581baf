namespace Orm.Generators.Tests.Queries;

public class OrderAndSelectTranslationTests
{
    [Theory]
    [InlineData(".OrderBy(u => u.Points)", "{points}", "{points}")]
    [InlineData(".OrderByDescending(u => u.Points)", "{points} DESC", "{points} DESC")]
    [InlineData(".OrderBy(u => u.Age)", "{age}", "{age} NULLS FIRST")]
    [InlineData(".OrderByDescending(u => u.Age)", "{age} DESC", "{age} DESC NULLS LAST")]
    [InlineData(".OrderBy(u => u.Name)", "{name}", "{name} COLLATE \"C\"")]
    [InlineData(".OrderByDescending(u => u.Nick)", "{nick} DESC", "{nick} COLLATE \"C\" DESC NULLS LAST")]
    [InlineData(".OrderBy(u => u.Price)", "{price} COLLATE ORM_DECIMAL", "{price}")]
    [InlineData(".OrderBy(u => u.Mail)", "{mail}", "{mail} COLLATE \"C\"")]
    [InlineData(".OrderBy(u => u.Points).ThenByDescending(u => u.Name)", "{name} DESC", "{name} COLLATE \"C\" DESC")]
    [InlineData(".OrderBy(u => u.Mood)", "CASE {mood} WHEN 'Sad' THEN 0 WHEN 'so so' THEN 1 WHEN 'Happy' THEN 2 END", "{mood}")]
    [InlineData(".OrderByDescending(u => u.Former)", "CASE {former} WHEN 'Sad' THEN 0 WHEN 'so so' THEN 1 WHEN 'Happy' THEN 2 END DESC", "{former} DESC NULLS LAST")]
    public void An_order(string call, string sqlite, string postgreSql) => Translation.Expect(call, sqlite, postgreSql);

    [Theory]
    [InlineData(".Select(u => u.Name)", "\"{name}\"")]
    [InlineData(".Select(u => new { u.Id, Called = u.Name })", "\"{id}\", \"{name}\"")]
    [InlineData(".Select(u => new { u.Id, u.Name }).Select(x => x.Name)", "\"{name}\"")]
    [InlineData(".Select(u => u.Points).Select(p => new { P = p })", "\"{value}\"")]
    [InlineData(".Select(u => new { u.Id, u.Order }).Where(x => x.Order > 3)", "{\"order\"} > 3")]
    [InlineData(".Select(u => u.Age).Where(a => a != 3)", "{value} <> 3 OR {value} IS NULL")]
    public void A_projection_and_what_comes_after_it(string call, string sql) => Translation.Expect(call, sql, sql);

    [Fact]
    public void Members_that_a_database_would_not_tell_apart_get_numbers()
        => Assert.Contains(
            "names: [\"first_name\", \"first_name_2\", \"\\\"first_Name\\\"\"]".Replace("\\\"first_Name\\\"", "first_name_3"),
            Translation.Code("_ = session.Query<User>().Select(u => new { FirstName = u.Name, first_name = u.Nick, First_Name = u.Mail });"));

    [Fact]
    public void A_projection_reads_each_member_by_its_type()
    {
        var code = Translation.Code("_ = session.Query<User>().Select(u => new { u.Id, u.Nick, u.Color, u.Shade, u.Tint, u.Opens, Sure = u.Age!.Value });");
        foreach (var line in new[]
        {
            "Id = row.GetInt32(0),",
            "Nick = row.GetStringOrNull(1),",
            "Color = (global::Shop.Color)row.GetInt32(2),",
            "Shade = global::Orm.Generated.ColorText.FromColumn(row.GetString(3), 3),",
            "Tint = global::Orm.Generated.ColorText.FromColumnOrNull(row.GetStringOrNull(4), 4),",
            "Opens = row.GetLocalDateTime(5),",
            "Sure = row.GetInt32(6),",
            "special: [\"shade\", \"tint\", \"opens\"]",
        })
        {
            Assert.Contains(line, code);
        }
    }

    [Fact]
    public void A_lambda_over_a_projection_from_elsewhere_says_which_columns_it_takes_for_plain()
        => Assert.Contains(
            "plain: [\"item2\"]",
            Translation.Code("""
                var since = DateTime.UtcNow;
                Query<(int Id, DateTime Created)> Later(Query<(int Id, DateTime Created)> rows) => rows.Where(x => x.Created > since);
                _ = Later(session.Query<User>().Select(u => (u.Id, u.Created)));
                """));

    [Fact]
    public void A_selection_of_the_row_itself_adds_nothing()
        => Assert.Contains("(global::Orm.Query<TResult>)(object)query", Translation.Code("_ = session.Query<User>().Select(u => u);"));
}
