namespace Orm.Generators.Tests.Diagnostics;

public class Orm137Tests
{
    const string Row = "public abstract class Row { [Key] public int Id { get; set; } public int Stamp { get; set; } } ";

    [Theory]
    [InlineData("public new string [|Stamp|] = \"\";")]
    [InlineData("public new const int [|Stamp|] = 1;")]
    public Task A_property_behind_a_field(string member) => Diagnose.Expect("ORM137", $$"""
        {{Row}}[Table] public partial class User : Row { {{member}} }
        """);

    [Fact]
    public async Task A_property_behind_a_method() => Assert.Equal("ORM137", Assert.Single(await Diagnose.Run($$"""
        {{Row}}[Table] public partial class User : Row { public new void Stamp() { } }
        """)).Id);

    [Fact]
    public Task In_a_class_between() => Diagnose.Expect("ORM137", $$"""
        {{Row}}public abstract class Named : Row { public new string [|Stamp|] = ""; }
        [Table] public partial class User : Named;
        """);

    [Fact]
    public Task A_property_that_hides_takes_the_place() => Diagnose.ExpectNothing($$"""
        {{Row}}[Table] public partial class User : Row { public new string? Stamp { get; set; } }
        """);

    [Fact]
    public Task The_message_names_both_classes() => Diagnose.ExpectMessage(
        "'Stamp' of 'Row' is a column of 'User', but 'User' has another member of this name, which hides it from generated code. Rename one of them, or mark the property of 'Row' [NotMapped].",
        $$"""
        {{Row}}[Table] public partial class User : Row { public new string Stamp = ""; }
        """);
}
