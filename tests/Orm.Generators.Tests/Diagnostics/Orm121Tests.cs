namespace Orm.Generators.Tests.Diagnostics;

public class Orm121Tests
{
    [Fact]
    public Task An_unsigned_long() => Diagnose.Expect("ORM121", """
        [Table] public partial class User { [Key(Generated = [|true|])] public ulong Id { get; set; } }
        """);

    [Fact]
    public Task An_unsigned_long_that_says_nothing() => Diagnose.Expect("ORM121", """
        [Table] public partial class User { [[|Key|]] public ulong Id { get; set; } }
        """);

    [Fact]
    public Task Unsigned_longs_that_are_given() => Diagnose.ExpectNothing("""
        [Table] public partial class A { [Key(Generated = false)] public ulong Id { get; set; } }
        [Table] public partial class B { [Key] public ulong First { get; set; } [Key] public int Second { get; set; } }
        """);

    [Fact]
    public Task The_message_says_what_an_unsigned_long_needs() => Diagnose.ExpectMessage(
        "The key 'Id' of 'User' has type 'ulong', which nobody can generate. Write [Key(Generated = false)] and give every object its key, or use an integer up to long, or Guid.",
        """
        [Table] public partial class User { [Key] public ulong Id { get; set; } }
        """);

    [Fact]
    public Task An_enum() => Diagnose.Expect("ORM121", """
        [Table] public partial class User { [Key(Generated = [|true|])] public DayOfWeek Id { get; set; } }
        """);

    [Fact]
    public Task Every_type_that_can_be_generated() => Diagnose.ExpectNothing("""
        [Table] public partial class A { [Key(Generated = true)] public byte Id { get; set; } }
        [Table] public partial class B { [Key(Generated = true)] public uint Id { get; set; } }
        [Table] public partial class C { [Key(Generated = true)] public Guid Id { get; set; } }
        """);

    [Fact]
    public Task The_message_names_the_type() => Diagnose.ExpectMessage(
        "The key 'Id' of 'User' has type 'string', which nobody can generate. Remove 'Generated = true', or use an integer up to long, or Guid.",
        """
        [Table] public partial class User { [Key(Generated = true)] public string Id { get; set; } = ""; }
        """);
}
