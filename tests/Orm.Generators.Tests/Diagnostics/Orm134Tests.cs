namespace Orm.Generators.Tests.Diagnostics;

public class Orm134Tests
{
    [Fact]
    public Task An_empty_type() => Diagnose.Expect("ORM134", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Type = [|""|])] public int Age { get; set; } }
        """);

    [Fact]
    public Task A_blank_default() => Diagnose.Expect("ORM134", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(DefaultSql = [|" "|])] public int? Age { get; set; } }
        """);

    [Fact]
    public Task A_check_on_a_property() => Diagnose.Expect("ORM134", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Check([|"\t"|])] public int Age { get; set; } }
        """);

    [Fact]
    public Task A_filter_of_an_index() => Diagnose.Expect("ORM134", """
        [Table, Index(nameof(Id), Where = [|""|])] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task The_message_names_the_argument() => Diagnose.ExpectMessage(
        "Collation of 'User' has no SQL in it. Write some, or remove it.",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Collation = "")] public string Name { get; set; } = ""; }
        """);
}
