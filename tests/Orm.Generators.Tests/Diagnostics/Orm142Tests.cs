namespace Orm.Generators.Tests.Diagnostics;

public class Orm142Tests
{
    const string Body = "{ public static string ToColumn(Uri value) => value.OriginalString; public static Uri FromColumn(string column) => new(column); }";

    [Fact]
    public Task A_private_converter() => Diagnose.Expect("ORM142", $$"""
        [Table]
        public partial class Note
        {
            [Key] public int Id { get; set; }
            [Converter<[|UriConverter|]>] public Uri? Address { get; set; }
            private sealed class UriConverter : IConverter<Uri, string> {{Body}}
        }
        """);

    [Fact]
    public Task A_file_local_converter_on_the_assembly() => Diagnose.Expect("ORM142", $$"""
        [assembly: Converter<UriConverter>]
        file sealed class UriConverter : IConverter<Uri, string> {{Body}}
        [Table] public partial class Note { [Key] public int Id { get; set; } public [|Uri?|] Address { get; set; } }
        """);

    [Fact]
    public Task An_internal_converter() => Diagnose.ExpectNothing($$"""
        sealed class UriConverter : IConverter<Uri, string> {{Body}}
        [Table] public partial class Note { [Key] public int Id { get; set; } [Converter<UriConverter>] public Uri? Address { get; set; } }
        """);

    [Fact]
    public Task The_message_says_what_hides_it() => Diagnose.ExpectMessage(
        "Generated code can't name 'UriConverter', the converter of 'Address' of 'Note', since 'UriConverter' is file. Make 'UriConverter' visible to the whole assembly of 'Note'.",
        $$"""
        file sealed class UriConverter : IConverter<Uri, string> {{Body}}
        [Table] public partial class Note { [Key] public int Id { get; set; } [Converter<UriConverter>] public Uri? Address { get; set; } }
        """);
}
