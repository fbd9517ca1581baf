namespace Orm.Generators.Tests.Diagnostics;

public class Orm107Tests
{
    [Fact]
    public Task A_property_called_Id_is_no_key_by_itself() => Diagnose.Expect("ORM107", """
        [Table] public partial class [|User|] { public int Id { get; set; } }
        """);

    [Fact]
    public Task An_empty_class() => Diagnose.Expect("ORM107", """
        [Table] public partial class [|User|];
        """);

    [Fact]
    public Task A_key_in_a_base_class() => Diagnose.ExpectNothing("""
        public class Row { [Key] public int Id { get; set; } }
        [Table] public partial class User : Row;
        """);

    [Fact]
    public Task A_key_on_an_overridden_property() => Diagnose.ExpectNothing("""
        public abstract class Row { [Key] public abstract int Id { get; set; } }
        [Table] public partial class User : Row { public override int Id { get; set; } }
        """);

    [Fact]
    public Task The_message_says_both_ways_out() => Diagnose.ExpectMessage(
        "'User' has no key. Mark the property that identifies a row with [Key], or add 'public int Id { get; set; }' marked so.",
        """
        [Table] public partial class User;
        """);
}
