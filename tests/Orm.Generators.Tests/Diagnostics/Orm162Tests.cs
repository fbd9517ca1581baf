namespace Orm.Generators.Tests.Diagnostics;

public class Orm162Tests
{
    [Fact]
    public Task Flags() => Diagnose.Expect("ORM162", """
        [Flags, [|PostgreSqlEnum|]] public enum Rights { Read = 1, Write = 2 }
        [Table] public partial class User { [Key] public int Id { get; set; } public Rights Rights { get; set; } }
        """);

    [Fact]
    public Task No_members() => Diagnose.Expect("ORM162", """
        [[|PostgreSqlEnum|]] public enum Mood;
        [Table] public partial class User { [Key] public int Id { get; set; } public Mood? Mood { get; set; } }
        """);

    [Fact]
    public Task A_property_that_is_text_nevertheless() => Diagnose.ExpectNothing("""
        [Flags, PostgreSqlEnum] public enum Rights { Read = 1, Write = 2 }
        [Table] public partial class User { [Key] public int Id { get; set; } [AsText] public Rights Rights { get; set; } }
        """);
}
