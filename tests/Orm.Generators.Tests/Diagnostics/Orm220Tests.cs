namespace Orm.Generators.Tests.Diagnostics;

public class Orm220Tests
{
    [Theory]
    [InlineData("UserId value")]
    [InlineData("UserId? value")]
    [InlineData("List<UserId> value")]
    [InlineData("UserId[] value")]
    [InlineData("Uri value")]
    public Task A_converted_value_in_a_hole(string parameter) => Diagnose.Expect("ORM220", "[assembly: Converter<UriConverter>]\n" + Converters.UserId + Converters.Uri + $$"""
        class Code { void Run(Session session, {{parameter}}) => session.Execute($"DELETE FROM notes WHERE id = {[|value|]}"); }
        """);

    [Fact]
    public Task A_converted_enum_in_a_hole() => Diagnose.Expect("ORM220", """
        [Converter<RankConverter>] public enum Rank { Guest }
        public sealed class RankConverter : IConverter<Rank, string>
        {
            public static string ToColumn(Rank value) => "g";
            public static Rank FromColumn(string column) => Rank.Guest;
        }
        class Code { void Run(Session session) => _ = session.Sql($"SELECT 1 WHERE 'g' = {[|Rank.Guest|]}"); }
        """);

    [Theory]
    [InlineData("value.Value")]
    [InlineData("UserId.ToColumn(value)")]
    [InlineData("(object)value.Value")]
    [InlineData("new[] { value.Value }")]
    [InlineData("DayOfWeek.Monday")]
    [InlineData("text")]
    public Task What_a_column_has(string hole) => Diagnose.ExpectNothing(Converters.UserId + $$"""
        class Code { void Run(Session session, UserId value, string text) => session.Execute($"DELETE FROM notes WHERE id = {{{hole}}}"); }
        """);
}
