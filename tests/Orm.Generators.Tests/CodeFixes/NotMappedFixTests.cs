using Orm.CodeFixes;

namespace Orm.Generators.Tests.CodeFixes;

public class NotMappedFixTests
{
    [Fact]
    public Task A_property_is_marked() => Fix.Expect<NotMappedFix>("Mark 'Tags' [NotMapped]",
        """
        [Table]
        public partial class Post
        {
            [Key] public int Id { get; set; }

            /// <summary>Words.</summary>
            public HashSet<string> Tags { get; set; } = [];
        }
        """,
        """
        [Table]
        public partial class Post
        {
            [Key] public int Id { get; set; }

            /// <summary>Words.</summary>
            [NotMapped] public HashSet<string> Tags { get; set; } = [];
        }
        """);

    [Fact]
    public Task The_name_is_told_apart_from_DataAnnotations() => Fix.Expect<NotMappedFix>("Mark 'Tags' [NotMapped]",
        """
        using System.ComponentModel.DataAnnotations.Schema;
        [Orm.Table]
        public partial class Post
        {
            [Key] public int Id { get; set; }
            public HashSet<string> Tags { get; set; } = [];
        }
        """,
        """
        using System.ComponentModel.DataAnnotations.Schema;
        [Orm.Table]
        public partial class Post
        {
            [Key] public int Id { get; set; }
            [Orm.NotMapped] public HashSet<string> Tags { get; set; } = [];
        }
        """);

    [Fact]
    public Task The_parameter_of_a_record_is_left_to_a_person()
        => Fix.ExpectNone<NotMappedFix>("[Table] public partial record Post([property: Key] int Id, HashSet<string> Tags);");
}
