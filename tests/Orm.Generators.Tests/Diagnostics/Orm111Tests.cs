namespace Orm.Generators.Tests.Diagnostics;

public class Orm111Tests
{
    [Fact]
    public Task A_nullable_enum() => Diagnose.Expect("ORM111", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column] private [|State?|] Now { get; set; } private enum State { A } }
        """);

    [Fact]
    public Task An_enum_in_a_private_class() => Diagnose.Expect("ORM111", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column] private [|Inner.State|] Now { get; set; } private class Inner { public enum State { A } } }
        """);

    [Fact]
    public Task The_message_names_what_hides_it() => Diagnose.ExpectMessage(
        "Generated code can't name the type of 'Now' of 'User', since 'User.State' is private. Make 'User.State' internal or public.",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column] private State Now { get; set; } private enum State { A } }
        """);
}
