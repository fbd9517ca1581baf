using Orm.Generators.Tests.Diagnostics;

namespace Orm.Generators.Tests.Queries;

public class UpdateTranslationTests
{
    [Theory]
    [InlineData("Set(u => u.Points, 3)", "points = 3")]
    [InlineData("Set(u => u.Name, \"O'Hara\")", "name = 'O''Hara'")]
    [InlineData("Set(u => u.Active, true)", "active = TRUE")]
    [InlineData("Set(u => u.Color, Color.Blue)", "color = 7")]
    [InlineData("Set(u => u.Shade, Color.Green)", "shade = 'Green'")]
    [InlineData("Set(u => u.Grade, 'b')", "grade = 'b'")]
    [InlineData("Set(u => u.Ratio, 0.5)", "ratio = 0.5")]
    [InlineData("Set(u => u.Nick, null)", "nick = NULL")]
    [InlineData("Set(u => u.Age, (int?)null)", "age = NULL")]
    [InlineData("Set(u => u.Age, 5)", "age = 5")]
    [InlineData("Set(u => u.Order, 1)", "\"order\" = 1")]
    [InlineData("Set(u => u.Name, text)", "name = $1")]
    [InlineData("Set(u => u.Nick, maybeText)", "nick = $1")]
    [InlineData("Set(u => u.Age, maybe)", "age = $1")]
    [InlineData("Set(u => u.Age, number)", "age = $1")]
    [InlineData("Set(u => u.Photo, bytes)", "photo = $1")]
    [InlineData("Set(u => u.Shade, color)", "shade = $1")]
    [InlineData("Set(u => u.Nick, u => u.Name)", "nick = {name}")]
    [InlineData("Set(u => u.Points, other => other.Order)", "points = {\"order\"}")]
    [InlineData("Set(u => u.Name, u => text)", "name = $1")]
    [InlineData("Set(u => u.Active, u => !u.Active)", "active = NOT {active}")]
    [InlineData("Set(u => u.Active, u => u.Points > 3)", "active = {points} > 3")]
    [InlineData("Set(u => u.Active, u => u.Age > 3)", "active = ({age} > 3) IS TRUE")]
    [InlineData("Set(u => u.Nick, u => u.Nick + u.Name)", "nick = COALESCE({nick}, '') || {name}")]
    [InlineData("Set(u => u.Age, u => u.Age ?? 0)", "age = COALESCE({age}, 0)")]
    [InlineData("Set(u => u.Points, number + 1)", "points = $1")]
    [InlineData("Set(u => u.Ratio, u => u.Ratio * 2)", "ratio = {ratio} * 2.0")]
    [InlineData("Set(u => u.Ratio, u => (u.Ratio + 1) * u.Ratio)", "ratio = ({ratio} + 1.0) * {ratio}")]
    public void A_set_with_the_same_SQL_on_both(string set, string sql)
        => Expect(set, sql, sql);

    [Theory]
    [InlineData("Set(u => u.Points, u => u.Points + 1)", "points", "{points} + 1")]
    [InlineData("Set(u => u.Points, u => u.Points / 2)", "points", "{points} / 2")]
    [InlineData("Set(u => u.Age, u => u.Age - number)", "age", "{age} - $1")]
    [InlineData("Set(u => u.Points, u => number * (u.Points - u.Order))", "points", "$1 * ({points} - {\"order\"})")]
    public void Whole_numbers_stay_in_their_range(string set, string column, string value) => Expect(
        set,
        $"{column} = CASE WHEN {value} NOT BETWEEN -2147483648 AND 2147483647 THEN abs(-9223372036854775808) ELSE {value} END",
        $"{column} = {value}");

    [Fact]
    public void A_decimal_is_a_text_on_SQLite()
        => Expect("Set(u => u.Price, 10.50m)", "price = '10.5'", "price = 10.5");

    [Theory]
    [InlineData("ExecuteUpdate(s => s.Set(u => u.Points, number).Set(u => u.Name, text).Set(u => u.Order, number))", "=> query.Append(piece, new Arguments(captured_number.Read(closure), captured_text.Read(closure)));")]
    [InlineData("ExecuteUpdate(s => s.Set(u => u.Points, number).Set(u => u.Name, text).Set(u => u.Order, number))", """sqlite: ["points = $1", "name = $2", "\"order\" = $1"],""")]
    [InlineData("ExecuteUpdate(s => s.Set(u => u.Points, u => u.Points + number))", "=> query.Append(piece, new Arguments(captured_number.Read(closure)));")]
    [InlineData("ExecuteUpdate(number, static (s, n) => s.Set(u => u.Points, n))", "=> query.Append(piece, new Arguments(global::System.Runtime.CompilerServices.Unsafe.As<TValue, int>(ref passed)));")]
    [InlineData("ExecuteUpdate(number, static (s, n) => s.Set(u => u.Ratio, 1).Set(u => u.Points, u => n))", "postgreSql: [\"ratio = 1.0\", \"points = $1\"]);")]
    [InlineData("ExecuteUpdate(s => s.Set(u => u.Nick, maybeText))", "public uint Nulls => 0;")]
    [InlineData("ExecuteUpdate(s => s.Set(u => u.Shade, color))", "parameters.Set(numbers[0], global::Orm.Generated.ColorText.ToColumn(value1, numbers[0]));")]
    public void Code_of_an_update(string call, string expected)
        => Assert.Contains(expected, Translation.Code($"_ = session.Query<User>().{call};"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Set(u => u.Name, u => [|u.Greet()|])")]
    [InlineData("Set(u => [|u.Unmapped|], 1)")]
    [InlineData("Set(u => u.Ratio, u => [|u.Ratio % 2|])")]
    [InlineData("Set(u => u.Shade, u => [|u.Color|])")]
    [InlineData("Set(u => u.Opens, u => [|u.Created|])")]
    [InlineData("Set(u => u.Level, [|number|])")]
    [InlineData("Set(u => [|number|], 1)")]
    public async Task What_is_not_translated(string set)
    {
        var source = Shop.Method($"_ = session.Query<User>().ExecuteUpdate(s => s.{set});");
        var start = source.IndexOf("[|", StringComparison.Ordinal);
        var problem = Assert.Single(await Diagnose.Run(Shop.Source, source.Replace("[|", "").Replace("|]", "")));
        Assert.Equal("ORM202", problem.Id);
        Assert.Equal(start, problem.Location.SourceSpan.Start);
    }

    [Theory]
    [InlineData("ExecuteUpdate(s => [|s|])", "ORM202")]
    [InlineData("ExecuteUpdate(s => s.Set([|column|], 1))", "ORM201")]
    [InlineData("ExecuteUpdate(s => s.Set(u => u.Points, [|column|]))", "ORM201")]
    [InlineData("ExecuteUpdate([|update|])", "ORM201")]
    public async Task What_is_no_update(string call, string id)
    {
        var source = Shop.Method($"Func<User, int> column = u => 1; Func<SetColumns<User>, SetColumns<User>> update = s => s; _ = session.Query<User>().{call};");
        var start = source.IndexOf("[|", StringComparison.Ordinal);
        var problem = Assert.Single(await Diagnose.Run(Shop.Source, source.Replace("[|", "").Replace("|]", "")));
        Assert.Equal(id, problem.Id);
        Assert.Equal(start, problem.Location.SourceSpan.Start);
    }

    // The SQL is one of a list.
    static void Expect(string set, string sqlite, string postgreSql)
        => Translation.Expect($".ExecuteUpdate(s => s.{set})", $"\"{sqlite}\"", $"\"{postgreSql}\"");
}
