namespace Orm.Generators.Tests.Diagnostics;

public class Orm127Tests
{
    [Fact]
    public Task A_part_in_the_wrong_order() => Diagnose.Expect("ORM127", """
        [Table] public partial class Line { [Key] public int A { get; set; } [Key] public string B { get; set; } = ""; }
        [Table, References<Line>(nameof(B), nameof(A))] public partial class User { [Key] public int Id { get; set; } public int A { get; set; } public [|string|] B { get; set; } = ""; }
        """);

    [Fact]
    public Task An_enum_for_its_number() => Diagnose.Expect("ORM127", """
        [Table] public partial class Line { [Key] public DayOfWeek Id { get; set; } }
        [Table] public partial class User { [Key] public int Id { get; set; } [References<Line>] public [|int|] LineId { get; set; } }
        """);

    [Fact]
    public Task An_enum_as_text_for_one_as_a_number() => Diagnose.Expect("ORM127", """
        [Table] public partial class Line { [Key] public DayOfWeek Id { get; set; } }
        [Table] public partial class User { [Key] public int Id { get; set; } [References<Line>, AsText] public [|DayOfWeek|] LineId { get; set; } }
        """);

    [Fact]
    public Task A_Guid_as_text_for_one_as_bytes() => Diagnose.Expect("ORM127", """
        [Table] public partial class Line { [Key, Column(Type = "BLOB")] public Guid Id { get; set; } }
        [Table] public partial class User { [Key] public int Id { get; set; } [References<Line>] public [|Guid|] LineId { get; set; } }
        """);

    [Fact]
    public Task A_nullable_reference() => Diagnose.ExpectNothing("""
        [Table] public partial class Line { [Key] public string Id { get; set; } = ""; }
        [Table] public partial class User { [Key] public int Id { get; set; } [References<Line>] public string? LineId { get; set; } }
        """);

    [Fact]
    public Task The_message_names_both_types() => Diagnose.ExpectMessage(
        "'LineId' of 'User' has type 'string', but refers to 'Line.Id' of type 'System.Guid'. Use the same type.",
        """
        [Table] public partial class Line { [Key] public Guid Id { get; set; } }
        [Table] public partial class User { [Key] public int Id { get; set; } [References<Line>] public string LineId { get; set; } = ""; }
        """);
}
