namespace Orm.Generators.Tests.Diagnostics;

public class Orm117Tests
{
    [Fact]
    public Task A_precision_alone() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Precision = 9)] public decimal Price { get; set; } }
        """);

    [Fact]
    public Task The_message_says_what_to_add() => Diagnose.ExpectMessage(
        "'Price' of 'User' has a Scale without a Precision. Add Precision, the number of all digits.",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Scale = 2)] public decimal Price { get; set; } }
        """);
}
