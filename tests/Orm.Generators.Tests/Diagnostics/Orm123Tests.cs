namespace Orm.Generators.Tests.Diagnostics;

public class Orm123Tests
{
    [Fact]
    public Task An_empty_name_of_a_column() => Diagnose.Expect("ORM123", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column([|""|])] public int Age { get; set; } }
        """);

    [Fact]
    public Task A_NUL_in_a_schema() => Diagnose.Expect("ORM123", """
        [Table(Schema = [|"a\0b"|])] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task Half_a_surrogate_pair_in_the_name_of_an_index() => Diagnose.Expect("ORM123", """
        [Table, Index(nameof(Id), Name = [|"\ud83d"|])] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task Any_other_text() => Diagnose.ExpectNothing("""
        [Table(" ; DROP TABLE \" \U0001F600")] public partial class User { [Key, Column("select")] public int Id { get; set; } }
        """);

    [Fact]
    public Task The_message_says_what_has_the_name() => Diagnose.ExpectMessage(
        "The table of 'User' has a name that is empty, or has a NUL or half a surrogate pair in it. Give another name, or none for the one made of C#'s.",
        """
        [Table("")] public partial class User { [Key] public int Id { get; set; } }
        """);
}
