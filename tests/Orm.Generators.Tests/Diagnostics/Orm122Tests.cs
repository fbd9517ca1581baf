namespace Orm.Generators.Tests.Diagnostics;

public class Orm122Tests
{
    [Fact]
    public Task Two_names_that_become_one() => Diagnose.Expect("ORM122", """
        [Table] public partial class User { [Key] public int Id { get; set; } public int URLValue { get; set; } public int [|UrlValue|] { get; set; } }
        """);

    [Fact]
    public Task A_property_that_hides_an_inherited_one() => Diagnose.ExpectNothing("""
        public class Row { [Key] public int Id { get; set; } public int Age { get; set; } }
        [Table] public partial class User : Row { public new int Age { get; set; } }
        """);

    [Fact]
    public Task The_message_names_both_and_the_column() => Diagnose.ExpectMessage(
        """'A' and 'B' of 'User' are both mapped to column 'a'. Give one another name by [Column("…")], or mark it [NotMapped].""",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } public int A { get; set; } [Column("a")] public int B { get; set; } }
        """);
}
