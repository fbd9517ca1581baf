namespace Orm.Generators.Tests.Diagnostics;

public class Orm116Tests
{
    [Fact]
    public Task A_length_of_zero() => Diagnose.Expect("ORM116", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Length = [|0|])] public string Name { get; set; } = ""; }
        """);

    [Fact]
    public Task A_precision_beyond_decimals() => Diagnose.Expect("ORM116", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Precision = [|29|], Scale = 2)] public decimal Price { get; set; } }
        """);

    [Fact]
    public Task A_negative_scale() => Diagnose.Expect("ORM116", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Precision = 9, Scale = [|-1|])] public decimal Price { get; set; } }
        """);

    [Fact]
    public Task The_edges() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Precision = 28, Scale = 28)] public decimal A { get; set; } [Column(Precision = 1, Scale = 0)] public decimal B { get; set; } [Column(Length = 1)] public string C { get; set; } = ""; }
        """);

    [Fact]
    public Task The_message_says_the_range() => Diagnose.ExpectMessage(
        "Length of 'Name' of 'User' is 0. It must be at least 1.",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Length = 0)] public string Name { get; set; } = ""; }
        """);
}
