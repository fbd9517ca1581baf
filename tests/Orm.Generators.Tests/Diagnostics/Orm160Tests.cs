namespace Orm.Generators.Tests.Diagnostics;

public class Orm160Tests
{
    [Fact]
    public Task A_public_setter() => Diagnose.Expect("ORM160", """
        [Table] public partial class Box { [Key] public int Id { get; set; } public int Width { get; set; } [Computed("width * width")] public int [|Area|] { get; set; } }
        """);

    [Fact]
    public Task A_partial_property_with_a_public_setter() => Diagnose.Expect("ORM160", """
        [Table] public partial class Box { [Key] public int Id { get; set; } public int Width { get; set; } [Computed("width * width")] public partial int [|Area|] { get; set; } }
        """);

    [Fact]
    public Task Required_by_an_initializer() => Diagnose.Expect("ORM160", """
        [Table] public partial class Box { [Key] public int Id { get; set; } public int Width { get; set; } [Computed("width * width")] public required int [|Area|] { get; init; } }
        """);

    [Theory]
    [InlineData("public int Area { get; }")]
    [InlineData("public partial int Area { get; }")]
    [InlineData("public int Area { get; private set; }")]
    [InlineData("public partial int Area { get; private set; }")]
    [InlineData("public int Area { get; init; }")]
    [InlineData("public string Area { get; } = null!;")]
    [InlineData("public partial string Area { get; }")]
    [InlineData("public partial byte[] Area { get; }")]
    public Task What_only_the_database_fills(string property) => Diagnose.ExpectNothing($$"""
        [Table] public partial class Box { [Key] public int Id { get; set; } public int Width { get; set; } [Computed("width * width")] {{property}} }
        """);

    [Fact]
    public Task A_parameter_of_a_record() => Diagnose.ExpectNothing("""
        [Table] public partial record Box([property: Key] int Id, int Width, [property: Computed("width * width")] int Area);
        """);

    [Fact]
    public Task An_expression_of_its_own_can_t_hold_what_the_database_computes() => Diagnose.Expect("ORM112", """
        [Table] public partial class Box { [Key] public int Id { get; set; } public int Width { get; set; } [Computed("width * width")] public int [|Area|] => Width * Width; }
        """);

    [Fact]
    public Task The_message_says_why_and_what_to_do() => Diagnose.ExpectMessage(
        "'Area' of 'Box' is computed by the database, so what is assigned to it is never written and soon overwritten. Remove the setter and 'required', or make it private or 'init'.",
        """
        [Table] public partial class Box { [Key] public int Id { get; set; } [Computed("1")] public int Area { get; set; } }
        """);
}
