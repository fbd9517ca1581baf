namespace Orm.Generators.Tests.Diagnostics;

public class Orm113Tests
{
    [Fact]
    public Task A_property_without_a_getter() => Diagnose.Expect("ORM113", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column] public int [|Code|] { set => _ = value; } }
        """);

    [Fact]
    public Task A_private_property_of_a_base_class() => Diagnose.Expect("ORM113", """
        public class Row { [Key] private int [|Id|] { get; set; } }
        [Table] public partial class User : Row;
        """);

    [Fact]
    public Task A_private_property_of_the_class_itself() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] private int Id { get; set; } }
        """);

    [Fact]
    public Task A_property_of_a_base_class_with_a_private_setter() => Diagnose.ExpectNothing("""
        public class Row { [Key] public int Id { get; private set; } }
        [Table] public partial class User : Row;
        """);

    [Fact]
    public Task The_message_names_the_property() => Diagnose.ExpectMessage(
        "Property 'Code' of 'User' bears a mapping attribute, but generated code can't read it from an object. Remove the attribute, or make it an instance property with a getter that the entity can call.",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column] public int Code { set => _ = value; } }
        """);
}
