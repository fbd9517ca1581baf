namespace Orm.Generators.Tests.Diagnostics;

public class Orm153Tests
{
    [Fact]
    public Task The_named_context_lists_another_type() => Diagnose.Expect("ORM153", """
        public record Address(string City);
        [System.Text.Json.Serialization.JsonSerializable(typeof(string))] public partial class AppJson : System.Text.Json.Serialization.JsonSerializerContext;
        [Table] public partial class User { [Key] public int Id { get; set; } [Json<[|AppJson|]>] public Address? Home { get; set; } }
        """);

    [Fact]
    public Task The_message_says_what_to_add() => Diagnose.ExpectMessage(
        "'Home' of 'User' is written by 'AppJson', which does not list its type. Add [JsonSerializable(typeof(Address))] to 'AppJson'.",
        """
        public record Address(string City);
        [System.Text.Json.Serialization.JsonSerializable(typeof(string))] public partial class AppJson : System.Text.Json.Serialization.JsonSerializerContext;
        [Table] public partial class User { [Key] public int Id { get; set; } [Json<AppJson>] public Address? Home { get; set; } }
        """);
}
