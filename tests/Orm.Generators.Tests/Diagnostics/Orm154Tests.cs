namespace Orm.Generators.Tests.Diagnostics;

public class Orm154Tests
{
    const string Json = """
        public record Address(string City);
        [System.Text.Json.Serialization.JsonSerializable(typeof(Address))] public partial class AppJson : System.Text.Json.Serialization.JsonSerializerContext;
        """;

    [Fact]
    public Task Unique_on_the_property() => Diagnose.Expect("ORM154", $$"""
        {{Json}}
        [Table] public partial class User { [Key] public int Id { get; set; } [Json, [|Unique|]] public Address? Home { get; set; } }
        """);

    [Fact]
    public Task A_unique_index() => Diagnose.Expect("ORM154", $$"""
        {{Json}}
        [Table, Index("Age", [|"Home"|], Unique = true)] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } [Json] public Address? Home { get; set; } }
        """);

    [Fact]
    public Task The_message_tells_why() => Diagnose.ExpectMessage(
        "'Home' of 'User' is [Json], and can't be unique: SQLite compares its text, PostgreSQL its values. Make a property of what is to be unique.",
        $$"""
        {{Json}}
        [Table] public partial class User { [Key] public int Id { get; set; } [Json, Unique] public Address? Home { get; set; } }
        """);
}
