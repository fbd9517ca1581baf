namespace Orm.Generators.Tests.Diagnostics;

public class Orm401Tests
{
    [Fact]
    public Task Names_made_of_the_classes() => Diagnose.Expect("ORM401", """
        namespace One {
        [Table] public partial class User { [Key] public int Id { get; set; } } } namespace Two {
        [Table] public partial class [|User|] { [Key] public int Id { get; set; } } }
        """);

    [Fact]
    public Task The_message_names_both() => Diagnose.ExpectMessage(
        """'A' and 'B' are both mapped to table 'users'. Give one another name by [Table("…")].""",
        """
        [Table("users")] public partial class A { [Key] public int Id { get; set; } }
        [Table("users")] public partial class B { [Key] public int Id { get; set; } }
        """);
}
