namespace Orm.Generators.Tests.Diagnostics;

public class Orm152Tests
{
    const string Contexts = """
        public record Address(string City);
        [System.Text.Json.Serialization.JsonSerializable(typeof(Address))] public partial class AppJson : System.Text.Json.Serialization.JsonSerializerContext;
        [System.Text.Json.Serialization.JsonSerializable(typeof(Address), TypeInfoPropertyName = "Home")] public partial class WebJson : System.Text.Json.Serialization.JsonSerializerContext;
        """;

    [Fact]
    public Task Two_contexts_list_the_type() => Diagnose.Expect("ORM152", $$"""
        {{Contexts}}
        [Table] public partial class User { [Key] public int Id { get; set; } [[|Json|]] public Address? Home { get; set; } }
        """);

    [Fact]
    public Task One_of_them_is_named() => Diagnose.ExpectNothing($$"""
        {{Contexts}}
        [Table] public partial class User { [Key] public int Id { get; set; } [Json<WebJson>] public Address? Home { get; set; } }
        """);

    [Fact]
    public Task The_message_names_both() => Diagnose.ExpectMessage(
        "'Home' of 'User' is [Json], and both 'AppJson' and 'WebJson' list its type. Name the one that writes it: [Json<AppJson>].",
        $$"""
        {{Contexts}}
        [Table] public partial class User { [Key] public int Id { get; set; } [Json] public Address? Home { get; set; } }
        """);
}
