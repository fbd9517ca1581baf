namespace Orm.Generators.Tests.Diagnostics;

public class Orm143Tests
{
    const string Other = """
        public sealed class OtherConverter : IConverter<Uri, string>
        {
            public static string ToColumn(Uri value) => value.OriginalString;
            public static Uri FromColumn(string column) => new(column);
        }

        """;

    [Fact]
    public Task Two_on_a_property() => Diagnose.Expect("ORM143", Converters.Uri + Other + """
        [Table] public partial class Note { [Key] public int Id { get; set; } [Converter<UriConverter>, Converter<[|OtherConverter|]>] public Uri? Address { get; set; } }
        """);

    [Fact]
    public Task Two_of_one_type_on_the_assembly() => Diagnose.Expect("ORM143", "[assembly: Converter<UriConverter>, Converter<OtherConverter>]\n" + Converters.Uri + Other + """
        [Table] public partial class Note { [Key] public int Id { get; set; } public [|Uri?|] Address { get; set; } }
        """);

    [Fact]
    public Task The_propertys_wins_over_the_assemblys() => Diagnose.ExpectNothing(
        "[assembly: Converter<UriConverter>, Converter<OtherConverter>]\n" + Converters.Uri + Other + """
        [Table] public partial class Note { [Key] public int Id { get; set; } [Converter<OtherConverter>] public Uri? Address { get; set; } }
        """);

    [Fact]
    public Task AsText_contradicts_a_converter() => Diagnose.Expect("ORM114", """
        public sealed class DayConverter : IConverter<DayOfWeek, string>
        {
            public static string ToColumn(DayOfWeek value) => value.ToString();
            public static DayOfWeek FromColumn(string column) => Enum.Parse<DayOfWeek>(column);
        }
        [Table] public partial class Note { [Key] public int Id { get; set; } [[|AsText|], Converter<DayConverter>] public DayOfWeek Day { get; set; } }
        """);
}
