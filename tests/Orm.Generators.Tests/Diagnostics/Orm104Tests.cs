namespace Orm.Generators.Tests.Diagnostics;

public class Orm104Tests
{
    [Fact]
    public Task A_static_class() => Diagnose.Expect("ORM104", """
        [Table] public static partial class [|User|] { }
        """);

    [Fact]
    public Task The_message_says_which_word() => Diagnose.ExpectMessage(
        "'User' is abstract, so no row could become an object of it. Remove 'abstract', or mark the classes derived from it instead.",
        """
        [Table] public abstract partial class User { [Key] public int Id { get; set; } }
        """);
}
