namespace Orm.Generators.Tests.Diagnostics;

public class Orm135Tests
{
    [Fact]
    public Task Bytes() => Diagnose.Expect("ORM135", """
        [Table] public partial class User { [Key] public int Id { get; set; } public partial byte[] [|Hash|] { get; set; } }
        """);

    [Fact]
    public Task An_initializer() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] public int Id { get; set; } public partial string Name { get; set; } = ""; }
        """);

    [Fact]
    public Task A_required_property() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] public int Id { get; set; } public required partial string Name { get; set; } }
        """);

    [Fact]
    public Task A_property_whose_value_the_database_gives() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Default = "x")] public partial string Name { get; set; } }
        """);

    [Fact]
    public Task A_constructor_that_sets_it() => Diagnose.ExpectNothing("""
        [Table] public partial class User { public User() => Name = ""; [Key] public int Id { get; set; } public partial string Name { get; set; } }
        """);

    [Fact]
    public Task The_message_says_what_to_add() => Diagnose.ExpectMessage(
        "'Name' of 'User' is never null by its type, but null in a new object. Add 'required', an initializer, or '?'.",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } public partial string Name { get; set; } }
        """);
}
