using Orm.CodeFixes;

namespace Orm.Generators.Tests.CodeFixes;

public class AddKeyFixTests
{
    [Fact]
    public Task Id_is_added_before_other_members() => Fix.Expect<AddKeyFix>("Add 'Id' as the key",
        """
        [Table]
        public partial class User
        {
            public string Name { get; set; } = "";
        }
        """,
        """
        [Table]
        public partial class User
        {
            [Key] public int Id { get; set; }
            public string Name { get; set; } = "";
        }
        """);

    [Fact]
    public Task A_class_without_a_body_gets_one() => Fix.Expect<AddKeyFix>("Add 'Id' as the key",
        """
        [Table]
        public partial class User;
        """,
        """
        [Table]
        public partial class User
        {
            [Key] public int Id { get; set; }
        }
        """);

    [Fact]
    public Task Id_is_marked_where_it_is_there() => Fix.Expect<AddKeyFix>("Mark 'Id' as the key",
        """
        [Table]
        public partial class User
        {
            // Counted.
            public long Id { get; set; }
        }
        """,
        """
        [Table]
        public partial class User
        {
            // Counted.
            [Key] public long Id { get; set; }
        }
        """);

    [Fact]
    public Task The_id_that_bears_the_class_name_is_marked() => Fix.Expect<AddKeyFix>("Mark 'UserId' as the key",
        """
        [Table]
        public partial class User
        {
            public Guid UserId { get; set; }
        }
        """,
        """
        [Table]
        public partial class User
        {
            [Key] public Guid UserId { get; set; }
        }
        """);
}
