namespace Orm.Generators.Tests.Diagnostics;

public class Orm102Tests
{
    [Fact]
    public Task A_struct_around_an_entity() => Diagnose.Expect("ORM102", """
        public struct [|Outer|] {
        [Table] public partial class User { [Key] public int Id { get; set; } } }
        """);

    [Fact]
    public Task The_outermost_of_several_is_told_first() => Diagnose.Expect("ORM102", """
        public class [|A|] { public class B {
        [Table] public partial class User { [Key] public int Id { get; set; } } } }
        """);

    [Fact]
    public Task A_container_inside_a_partial_one() => Diagnose.Expect("ORM102", """
        public partial class A { public interface [|B|] {
        [Table] public partial class User { [Key] public int Id { get; set; } } } }
        """);

    [Fact]
    public Task Containers_of_every_kind_that_are_partial() => Diagnose.ExpectNothing("""
        public static partial class A { public partial record B { public partial record struct C { public partial interface D {
        [Table] public partial class User { [Key] public int Id { get; set; } } } } } }
        """);

    [Fact]
    public Task The_message_names_both() => Diagnose.ExpectMessage(
        "'A' contains the entity 'A.User' but is not partial, so Orm can't write its other half. Add 'partial' to every declaration of 'A', or move 'A.User' out of it.",
        """
        public class A {
        [Table] public partial class User { [Key] public int Id { get; set; } } }
        """);
}
