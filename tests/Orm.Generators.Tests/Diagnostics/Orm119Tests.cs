namespace Orm.Generators.Tests.Diagnostics;

public class Orm119Tests
{
    [Fact]
    public Task A_float() => Diagnose.Expect("ORM119", """
        [Table] public partial class User { [Key] public [|float|] Id { get; set; } }
        """);

    [Fact]
    public Task An_array() => Diagnose.Expect("ORM119", """
        [Table] public partial class User { [Key] public [|string[]|] Id { get; set; } = []; }
        """);

    [Fact]
    public Task A_list_in_a_composite_key() => Diagnose.Expect("ORM119", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Key] public [|List<int>|] Path { get; set; } = []; }
        """);

    [Fact]
    public Task Json() => Diagnose.Expect("ORM119", """
        [System.Text.Json.Serialization.JsonSerializable(typeof(Guid))] public partial class AppJson : System.Text.Json.Serialization.JsonSerializerContext;
        [Table] public partial class User { [Key, Json] public [|Guid|] Id { get; set; } }
        """);

    [Fact]
    public Task Every_exact_type() => Diagnose.ExpectNothing("""
        [Table] public partial class A { [Key] public decimal Id { get; set; } }
        [Table] public partial class B { [Key] public DateOnly Id { get; set; } }
        [Table] public partial class C { [Key] public DayOfWeek Id { get; set; } }
        [Table] public partial class D { [Key] public char Id { get; set; } }
        [Table] public partial class E { [Key] public TimeSpan Id { get; set; } }
        """);

    [Fact]
    public Task The_message_names_the_type() => Diagnose.ExpectMessage(
        "'Id' of 'User' has type 'double', which can't be a key: rows could not be told apart by it reliably. Use an integer, Guid, string or another exact type.",
        """
        [Table] public partial class User { [Key] public double Id { get; set; } }
        """);
}
