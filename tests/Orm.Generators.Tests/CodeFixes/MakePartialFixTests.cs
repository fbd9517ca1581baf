using Orm.CodeFixes;

namespace Orm.Generators.Tests.CodeFixes;

public class MakePartialFixTests
{
    [Fact]
    public Task A_class_becomes_partial() => Fix.Expect<MakePartialFix>("Make 'User' partial",
        """
        [Table]
        public sealed class User // one
        {
            [Key] public int Id { get; set; }
        }
        """,
        """
        [Table]
        public sealed partial class User // one
        {
            [Key] public int Id { get; set; }
        }
        """);

    [Fact]
    public Task A_class_without_modifiers_keeps_its_comment_in_front() => Fix.Expect<MakePartialFix>("Make 'User' partial",
        """
        [Table]
        // A person.
        class User
        {
            [Key] public int Id { get; set; }
        }
        """,
        """
        [Table]
        // A person.
        partial class User
        {
            [Key] public int Id { get; set; }
        }
        """);

    [Fact]
    public Task Its_containers_become_partial_with_it() => Fix.Expect<MakePartialFix>("Make 'User' partial",
        """
        public class Outer
        {
            internal struct Inner
            {
                [Table]
                internal record User([property: Key] int Id);
            }
        }
        """,
        """
        public partial class Outer
        {
            internal partial struct Inner
            {
                [Table]
                internal partial record User([property: Key] int Id);
            }
        }
        """);

    [Fact]
    public Task A_container_becomes_partial() => Fix.Expect<MakePartialFix>("Make 'Outer' partial",
        """
        public class Outer
        {
            [Table]
            public partial class User
            {
                [Key] public int Id { get; set; }
            }
        }
        """,
        """
        public partial class Outer
        {
            [Table]
            public partial class User
            {
                [Key] public int Id { get; set; }
            }
        }
        """);
}
