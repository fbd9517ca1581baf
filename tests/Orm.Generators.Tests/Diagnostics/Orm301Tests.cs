namespace Orm.Generators.Tests.Diagnostics;

public class Orm301Tests
{
    [Fact]
    public Task Names_that_differ_in_more() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] public int Id { get; set; } public int A { get; set; } [Column("A_")] public int B { get; set; } }
        """);

    [Fact]
    public Task The_message_names_both_columns() => Diagnose.ExpectMessage(
        """'A' and 'B' of 'User' are mapped to columns 'a' and 'A', which are one to SQLite. Give one another name by [Column("…")].""",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } public int A { get; set; } [Column("A")] public int B { get; set; } }
        """);
}
