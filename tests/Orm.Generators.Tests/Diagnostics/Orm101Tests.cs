namespace Orm.Generators.Tests.Diagnostics;

public class Orm101Tests
{
    [Fact]
    public Task A_class_that_is_not_partial() => Diagnose.Expect("ORM101", """
        [Table] public class [|User|] { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task A_record_that_is_not_partial() => Diagnose.Expect("ORM101", """
        [Table] public record [|User|]([property: Key] int Id);
        """);

    [Fact]
    public Task A_class_whose_base_is_broken_too_has_one_mistake() => Diagnose.Expect("ORM101", """
        [Table] public class [|User|] : Missing { }
        """);

    [Fact]
    public Task The_message_says_what_to_add() => Diagnose.ExpectMessage(
        "'User' is marked [Table] but not partial, so Orm can't write its other half. Add 'partial' to every declaration of it.",
        """
        [Table] public class User { [Key] public int Id { get; set; } }
        """);
}
