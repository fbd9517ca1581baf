namespace Orm.Generators.Tests.Diagnostics;

public class Orm148Tests
{
    [Fact]
    public Task An_object_of_nulls() => Diagnose.Expect("ORM148", """
        public sealed record Part(int? A, string? B);
        [Table] public partial class Note { [Key] public int Id { get; set; } [Embedded] public [|Part?|] Part { get; set; } }
        """);

    [Fact]
    public Task One_that_is_never_null() => Diagnose.ExpectNothing("""
        public sealed record Part(int? A, string? B);
        [Table] public partial class Note { [Key] public int Id { get; set; } [Embedded] public required Part Part { get; set; } }
        """);
}
