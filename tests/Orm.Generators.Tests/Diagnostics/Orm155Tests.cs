namespace Orm.Generators.Tests.Diagnostics;

public class Orm155Tests
{
    [Theory]
    [InlineData("private")]
    [InlineData("protected")]
    [InlineData("private protected")]
    public Task A_hidden_context(string modifier) => Diagnose.Expect("ORM155", $$"""
        using System.Text.Json.Serialization;
        public record Address(string City);
        [Table]
        public partial class User
        {
            [Key] public int Id { get; set; }
            [Json<[|AppJson|]>] public Address? Home { get; set; }
            [JsonSerializable(typeof(Address))] {{modifier}} partial class AppJson : JsonSerializerContext;
        }
        """);

    [Fact]
    public Task A_context_in_a_private_class() => Diagnose.Expect("ORM155", """
        public record Address(string City);
        [Table]
        public partial class User
        {
            [Key] public int Id { get; set; }
            [Json<[|Inner.AppJson|]>] public Address? Home { get; set; }
            private partial class Inner
            {
                [System.Text.Json.Serialization.JsonSerializable(typeof(Address))] internal partial class AppJson : System.Text.Json.Serialization.JsonSerializerContext;
            }
        }
        """);

    [Fact]
    public Task The_message_says_what_hides_it() => Diagnose.ExpectMessage(
        "Generated code can't name the context 'User.AppJson' of 'Home' of 'User', since 'User.AppJson' is private. Make 'User.AppJson' internal or public.",
        """
        public record Address(string City);
        [Table]
        public partial class User
        {
            [Key] public int Id { get; set; }
            [Json<AppJson>] public Address? Home { get; set; }
            [System.Text.Json.Serialization.JsonSerializable(typeof(Address))] private partial class AppJson : System.Text.Json.Serialization.JsonSerializerContext;
        }
        """);
}
