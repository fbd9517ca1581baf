namespace Orm.Generators.Tests.Diagnostics;

public class Orm316Tests
{
    [Fact]
    public Task A_decimal_that_SQLite_computes() => Diagnose.Expect("ORM316", """
        [Table] public partial class Line { [Key] public int Id { get; set; } public decimal Price { get; set; } [Computed([|"price * 2"|])] public decimal Total { get; } }
        """);

    [Fact]
    public Task An_integer() => Diagnose.ExpectNothing("""
        [Table] public partial class Line { [Key] public int Id { get; set; } public long Cents { get; set; } [Computed("cents * 2")] public long Total { get; } }
        """);
}
