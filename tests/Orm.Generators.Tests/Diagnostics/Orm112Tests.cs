namespace Orm.Generators.Tests.Diagnostics;

public class Orm112Tests
{
    [Fact]
    public Task A_key_with_a_getter_alone() => Diagnose.Expect("ORM112", """
        [Table] public partial class User { [Key] public int [|Id|] => 1; }
        """);

    [Fact]
    public Task A_field_that_no_constructor_fills() => Diagnose.Expect("ORM112", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column] public string [|Name|] { get; } = ""; }
        """);

    [Fact]
    public Task A_field_that_a_constructor_fills() => Diagnose.ExpectNothing("""
        [Table] public partial class User(string name) { [Key] public int Id { get; set; } [Column] public string Name { get; } = name; }
        """);

    [Fact]
    public Task A_computed_property_without_an_attribute() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] public int Id { get; set; } public int Twice => Id * 2; }
        """);

    [Fact]
    public Task The_message_names_the_attribute() => Diagnose.ExpectMessage(
        "Property 'Twice' of 'User' is marked [Unique], but nothing can write it. Add 'init' or a private 'set', or let a constructor's parameter of its name and type fill it.",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } [Unique] public int Twice => Id * 2; }
        """);
}
