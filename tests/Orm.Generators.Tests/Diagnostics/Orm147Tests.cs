namespace Orm.Generators.Tests.Diagnostics;

public class Orm147Tests
{
    [Theory]
    [InlineData("[[|Key|]]")]
    [InlineData("[[|Version|]]")]
    [InlineData("[[|Unique|]]")]
    [InlineData("[[|Check|](\"a > 0\")]")]
    [InlineData("[[|References<Note>|]]")]
    public Task Of_the_row(string attribute) => Diagnose.Expect("ORM147", $$"""
        public sealed class Part { {{attribute}} public int A { get; set; } }
        [Table] public partial class Note { [Key] public int Id { get; set; } [Embedded] public Part Part { get; set; } = new(); }
        """);

    [Fact]
    public Task A_default() => Diagnose.Expect("ORM147", """
        public sealed class Part { [[|Column|](Default = 1)] public int? A { get; set; } }
        [Table] public partial class Note { [Key] public int Id { get; set; } [Embedded] public Part Part { get; set; } = new(); }
        """);

    [Fact]
    public Task Of_the_column() => Diagnose.ExpectNothing("""
        public sealed class Part { [Column("alpha", Length = 3)] public string A { get; set; } = ""; [AsText] public DayOfWeek B { get; set; } }
        [Table, Index("Part.A", nameof(Id))] public partial class Note { [Key] public int Id { get; set; } [Embedded] public Part Part { get; set; } = new(); }
        """);
}
