namespace Orm.Generators.Tests.Diagnostics;

public class Orm125Tests
{
    [Fact]
    public Task A_type_that_is_no_class() => Diagnose.Expect("ORM125", """
        [Table] public partial class User { [Key] public int Id { get; set; } [References<[|int|]>] public int Other { get; set; } }
        """);

    [Fact]
    public Task The_class_itself() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] public int Id { get; set; } [References<User>] public int? Boss { get; set; } }
        """);

    [Fact]
    public Task The_message_names_both() => Diagnose.ExpectMessage(
        "'Other', which 'User' refers to, is not marked [Table]. Refer to a class that is.",
        """
        public class Other;
        [Table] public partial class User { [Key] public int Id { get; set; } [References<Other>] public int Other { get; set; } }
        """);
}
