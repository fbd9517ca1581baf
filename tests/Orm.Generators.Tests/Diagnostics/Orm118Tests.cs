namespace Orm.Generators.Tests.Diagnostics;

public class Orm118Tests
{
    [Fact]
    public Task A_text_that_can_be_null() => Diagnose.Expect("ORM118", """
        [Table] public partial class User { [Key] public [|string?|] Code { get; set; } }
        """);

    [Fact]
    public Task A_part_of_a_composite_key() => Diagnose.Expect("ORM118", """
        [Table] public partial class User { [Key] public int A { get; set; } [Key] public [|int?|] B { get; set; } }
        """);

    [Fact]
    public Task A_text_of_code_without_annotations() => Diagnose.ExpectNothing("""
        #nullable disable
        [Table] public partial class User { [Key] public string Code { get; set; } }
        """);

    [Fact]
    public Task The_message_says_what_to_remove() => Diagnose.ExpectMessage(
        "'Code' is in the key of 'User' and has type 'string?', but a key is never null. Remove the '?'.",
        """
        [Table] public partial class User { [Key] public string? Code { get; set; } }
        """);
}
