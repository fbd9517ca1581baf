namespace Orm.Generators.Tests.Diagnostics;

public class Orm120Tests
{
    [Fact]
    public Task A_Guid() => Diagnose.Expect("ORM120", """
        [Table] public partial class User { [Key(Generated = [|true|])] public Guid A { get; set; } [Key] public int B { get; set; } }
        """);

    [Fact]
    public Task Generated_false() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key(Generated = false)] public int A { get; set; } [Key] public int B { get; set; } }
        """);

    [Fact]
    public Task The_message_says_what_to_remove() => Diagnose.ExpectMessage(
        "'A' is one of several parts of the key of 'User', and none of these can be generated. Remove 'Generated = true', or make it the whole key.",
        """
        [Table] public partial class User { [Key(Generated = true)] public int A { get; set; } [Key] public int B { get; set; } }
        """);
}
