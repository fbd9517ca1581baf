namespace Orm.Generators.Tests.Diagnostics;

public class Orm161Tests
{
    [Fact]
    public Task On_a_text() => Diagnose.Expect("ORM161", """
        [Table] public partial class User { [Key(Identity = [|Identity.Always|])] public string Id { get; set; } = ""; }
        """);

    [Fact]
    public Task On_a_Guid() => Diagnose.Expect("ORM161", """
        [Table] public partial class User { [Key(Identity = [|Identity.ByDefault|])] public Guid Id { get; set; } }
        """);

    [Fact]
    public Task On_a_key_that_is_not_generated() => Diagnose.Expect("ORM161", """
        [Table] public partial class User { [Key(Generated = false, Identity = [|Identity.Always|])] public int Id { get; set; } }
        """);

    [Fact]
    public Task On_a_part_of_a_key() => Diagnose.Expect("ORM161", """
        [Table] public partial class Seat { [Key] public int Line { get; set; } [Key(Identity = [|Identity.Always|])] public int Number { get; set; } }
        """);

    [Theory]
    [InlineData("short"), InlineData("int"), InlineData("long")]
    public Task On_a_key_that_the_database_counts(string type) => Diagnose.ExpectNothing($$"""
        [Table] public partial class User { [Key(Identity = Identity.Always)] public {{type}} Id { get; set; } }
        """);
}
