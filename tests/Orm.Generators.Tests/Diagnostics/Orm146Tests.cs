namespace Orm.Generators.Tests.Diagnostics;

public class Orm146Tests
{
    [Theory]
    [InlineData("public sealed class Part { public string Label => \"\"; }")]
    [InlineData("public sealed class Part { public int A { get; private set; } }")]
    [InlineData("public sealed class Part { private Part() { } public int A { get; set; } }")]
    [InlineData("public sealed class Part { public int A { get; set; } [Column] private int B { get; set; } }")]
    [InlineData("public sealed class Part { public int A { get; set; } [NotMapped] public required object B { get; set; } }")]
    public Task What_generated_code_can_not_make(string declaration) => Diagnose.Expect("ORM146", $$"""
        {{declaration}}
        [Table] public partial class Note { [Key] public int Id { get; set; } [Embedded] public [|Part|] Part { get; set; } = null!; }
        """);

    [Fact]
    public Task A_constructor_that_asks_for_more() => Diagnose.Expect("ORM108", """
        public sealed class Part(int a, object [|b|]) { public int A { get; } = a; public string B() => b.ToString()!; }
        [Table] public partial class Note { [Key] public int Id { get; set; } [Embedded] public Part Part { get; set; } = null!; }
        """);
}
