namespace Orm.Generators.Tests.Diagnostics;

public class Orm131Tests
{
    [Fact]
    public Task A_default_in_SQL() => Diagnose.Expect("ORM131", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(DefaultSql = [|"1"|])] public int Level { get; set; } }
        """);

    [Fact]
    public Task A_nullable_property() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Default = 1)] public int? Level { get; set; } }
        """);

    [Fact]
    public Task The_message_says_why() => Diagnose.ExpectMessage(
        "The default of 'Level' of 'User' never applies: a property that is neither nullable nor partial always has a value, which is inserted. Make it partial or nullable.",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Default = 1)] public int Level { get; set; } }
        """);
}
