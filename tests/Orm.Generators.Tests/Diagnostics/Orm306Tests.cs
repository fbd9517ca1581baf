namespace Orm.Generators.Tests.Diagnostics;

public class Orm306Tests
{
    [Fact]
    public Task Names_that_differ_in_case() => Diagnose.Expect("ORM306", """
        [Table("users")] public partial class A { [Key] public int Id { get; set; } }
        [Table([|"Users"|])] public partial class B { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task The_message_names_both_tables() => Diagnose.ExpectMessage(
        """'A' and 'B' are mapped to tables 'users' and 'b.users', which are one to SQLite. Give one another name by [Table("…")].""",
        """
        [Table("users")] public partial class A { [Key] public int Id { get; set; } }
        [Table("users", Schema = "b")] public partial class B { [Key] public int Id { get; set; } }
        """);
}
