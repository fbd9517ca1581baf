namespace Orm.Generators.Tests.Diagnostics;

public class Orm105Tests
{
    [Fact]
    public Task A_file_local_class() => Diagnose.Expect("ORM105", """
        [Table] file partial class [|User|] { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task A_protected_class() => Diagnose.Expect("ORM105", """
        public partial class Outer {
        [Table] protected partial class [|User|] { [Key] public int Id { get; set; } } }
        """);

    [Fact]
    public Task A_class_in_a_private_one() => Diagnose.Expect("ORM105", """
        public partial class Outer { private partial class [|Inner|] {
        [Table] public partial class User { [Key] public int Id { get; set; } } } }
        """);

    [Fact]
    public Task A_class_that_is_protected_internal() => Diagnose.ExpectNothing("""
        public partial class Outer {
        [Table] protected internal partial class User { [Key] public int Id { get; set; } } }
        """);

    [Fact]
    public Task The_message_names_what_hides_it() => Diagnose.ExpectMessage(
        "Generated code can't name the entity 'Outer.Inner.User', since 'Outer.Inner' is private. Make 'Outer.Inner' internal or public.",
        """
        public partial class Outer { private partial class Inner {
        [Table] public partial class User { [Key] public int Id { get; set; } } } }
        """);
}
