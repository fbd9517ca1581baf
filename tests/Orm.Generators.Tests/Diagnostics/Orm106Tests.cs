namespace Orm.Generators.Tests.Diagnostics;

public class Orm106Tests
{
    [Fact]
    public Task A_grandchild() => Diagnose.Expect("ORM106", """
        [Table] public partial class A { [Key] public int Id { get; set; } } public class B : A;
        [Table] public partial class [|C|] : B;
        """);

    [Fact]
    public Task The_message_names_both() => Diagnose.ExpectMessage(
        "'B' derives from 'A', and both are marked [Table]. Move what they share to a base class without [Table].",
        """
        [Table] public partial class A { [Key] public int Id { get; set; } }
        [Table] public partial class B : A;
        """);
}
