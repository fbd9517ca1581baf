namespace Orm.Generators.Tests.Diagnostics;

public class Orm140Tests
{
    [Fact]
    public Task A_converter_of_another_type() => Diagnose.Expect("ORM140", Converters.Uri + """
        [Table] public partial class Note { [Key] public int Id { get; set; } [Converter<[|UriConverter|]>] public string? Address { get; set; } }
        """);

    [Fact]
    public Task A_type_that_names_a_converter_of_another() => Diagnose.Expect("ORM140", Converters.Uri + """
        [Converter<UriConverter>] public readonly record struct Place(Uri Address);
        [Table] public partial class Note { [Key] public int Id { get; set; } public [|Place|] Place { get; set; } }
        """);

    [Fact]
    public Task A_converter_of_lists_without_null() => Diagnose.Expect("ORM140", """
        public sealed class WordsConverter : IConverter<List<string>, string>
        {
            public static string ToColumn(List<string> value) => string.Join(' ', value);
            public static List<string> FromColumn(string column) => [.. column.Split(' ')];
        }
        [Table] public partial class Note { [Key] public int Id { get; set; } [Converter<[|WordsConverter|]>] public partial List<string?>? Words { get; set; } }
        """);

    [Fact]
    public Task A_nullable_value_has_the_converter_of_its_type() => Diagnose.ExpectNothing(Converters.UserId + Converters.Uri + """
        [Table]
        public partial class Note
        {
            [Key] public int Id { get; set; }
            public UserId? Owner { get; set; }
            [Converter<UriConverter>] public Uri? Address { get; set; }
        }
        """);

    [Fact]
    public Task An_interface_that_only_asks_for_a_conversion() => Diagnose.Expect("ORM140", """
        public interface ITagConverter : IConverter<string, int>;
        [Table] public partial class Note { [Key] public int Id { get; set; } [Converter<[|ITagConverter|]>] public string? Tag { get; set; } }
        """);

    [Fact]
    public Task A_type_without_a_converter_is_no_column() => Diagnose.Expect("ORM110", Converters.Uri + """
        [Table] public partial class Note { [Key] public int Id { get; set; } public [|Uri?|] Address { get; set; } }
        """);

    [Fact]
    public Task A_list_of_values_that_C_sharp_compares_otherwise_than_their_columns() => Diagnose.Expect("ORM110", "[assembly: Converter<UriConverter>]\n" + Converters.Uri + """
        [Table] public partial class Note { [Key] public int Id { get; set; } public [|List<Uri>|] Links { get; set; } = []; }
        """);

    [Fact]
    public Task A_list_of_strongly_typed_ids() => Diagnose.ExpectNothing(Converters.UserId + """
        [Table] public partial class Note { [Key] public int Id { get; set; } public List<UserId> Users { get; set; } = []; public UserId?[]? Others { get; set; } }
        """);

    [Fact]
    public Task The_message_names_converter_and_property() => Diagnose.ExpectMessage(
        "'UriConverter' does not implement IConverter<string, …>, so it can't convert 'Address' of 'Note'. Implement it, or name a converter of 'string'.",
        Converters.Uri + """
        [Table] public partial class Note { [Key] public int Id { get; set; } [Converter<UriConverter>] public string? Address { get; set; } }
        """);
}
