namespace Orm.Generators.Tests.Diagnostics;

public class Orm126Tests
{
    [Fact]
    public Task A_class_that_names_too_few() => Diagnose.Expect("ORM126", """
        [Table] public partial class Line { [Key] public int A { get; set; } [Key] public int B { get; set; } }
        [Table, [|References<Line>|](nameof(A))] public partial class User { [Key] public int Id { get; set; } public int A { get; set; } }
        """);

    [Fact]
    public Task The_message_names_the_parts() => Diagnose.ExpectMessage(
        "'User' refers to 'Line', whose key has 2 parts (A, B), by a foreign key of 1. Write [References<Line>(…)] on the class and name a property for each part, in their order.",
        """
        [Table] public partial class Line { [Key] public int A { get; set; } [Key] public int B { get; set; } }
        [Table, References<Line>(nameof(A))] public partial class User { [Key] public int Id { get; set; } public int A { get; set; } }
        """);
}
