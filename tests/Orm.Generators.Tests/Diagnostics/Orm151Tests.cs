namespace Orm.Generators.Tests.Diagnostics;

public class Orm151Tests
{
    [Fact]
    public Task No_context() => Diagnose.Expect("ORM151", """
        public record Address(string City);
        [Table] public partial class User { [Key] public int Id { get; set; } [[|Json|]] public Address? Home { get; set; } }
        """);

    [Fact]
    public Task A_context_that_lists_other_types() => Diagnose.Expect("ORM151", """
        public record Address(string City);
        [System.Text.Json.Serialization.JsonSerializable(typeof(List<Address>))] public partial class AppJson : System.Text.Json.Serialization.JsonSerializerContext;
        [Table] public partial class User { [Key] public int Id { get; set; } [[|Json|]] public Address? Home { get; set; } }
        """);

    [Fact]
    public Task A_private_context() => Diagnose.Expect("ORM151", """
        public record Address(string City);
        public partial class Outer { [System.Text.Json.Serialization.JsonSerializable(typeof(Address))] private partial class AppJson : System.Text.Json.Serialization.JsonSerializerContext; }
        [Table] public partial class User { [Key] public int Id { get; set; } [[|Json|]] public Address? Home { get; set; } }
        """);

    [Fact]
    public Task A_property_of_a_base_class() => Diagnose.Expect("ORM151", """
        public abstract class Row { [Key] public int Id { get; set; } [[|Json|]] public Dictionary<string, int> Counts { get; set; } = []; }
        [Table] public partial class User : Row;
        """);

    [Fact]
    public Task Contexts_that_list_the_types() => Diagnose.ExpectNothing("""
        public record Address(string City);
        public record struct Point(int X, int Y);
        [System.Text.Json.Serialization.JsonSerializable(typeof(Address))]
        [System.Text.Json.Serialization.JsonSerializable(typeof(Point))]
        internal partial class AppJson : System.Text.Json.Serialization.JsonSerializerContext;
        [System.Text.Json.Serialization.JsonSerializable(typeof(Dictionary<string, List<string>>))]
        [System.Text.Json.Serialization.JsonSerializable(typeof(string[]))]
        internal partial class OtherJson : System.Text.Json.Serialization.JsonSerializerContext;
        [Table]
        public partial class User
        {
            [Key] public int Id { get; set; }
            [Json] public required Address Home { get; set; }
            [Json] public Address? Work { get; set; }
            [Json] public Point Place { get; set; }
            [Json] public Point? OtherPlace { get; set; }
            [Json] public partial Dictionary<string, List<string>> Links { get; set; } = [];
            [Json] public string?[]? Words { get; set; }
        }
        """);

    [Fact]
    public Task The_message_says_what_to_write() => Diagnose.ExpectMessage(
        "'Links' of 'User' is [Json], and no JsonSerializerContext of this project lists its type. Write '[JsonSerializable(typeof(Dictionary<string, Uri>))] internal partial class AppJson : JsonSerializerContext;'.",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } [Json] public Dictionary<string, Uri> Links { get; set; } = []; }
        """);
}
