namespace Orm.Generators.Tests.Diagnostics;

public class Orm150Tests
{
    [Fact]
    public Task A_set() => Diagnose.Expect("ORM150", """
        [Table] public partial class Post { [Key] public int Id { get; set; } public [|HashSet<string>|] Tags { get; set; } = []; }
        """);

    [Fact]
    public Task A_sequence() => Diagnose.Expect("ORM150", """
        [Table] public partial class Post { [Key] public int Id { get; set; } public [|IEnumerable<int>|] Ratings { get; set; } = []; }
        """);

    [Fact]
    public Task An_immutable_array() => Diagnose.Expect("ORM150", """
        [Table] public partial class Post { [Key] public int Id { get; set; } public [|System.Collections.Immutable.ImmutableArray<int>|] Ratings { get; set; } = []; }
        """);

    [Fact]
    public Task A_list_derived_from_List() => Diagnose.Expect("ORM150", """
        public class Tags : List<string>;
        [Table] public partial class Post { [Key] public int Id { get; set; } public [|Tags|] Tags { get; set; } = []; }
        """);

    [Fact]
    public Task Every_list_that_a_column_can_hold() => Diagnose.ExpectNothing("""
        [Table] public partial class Post
        {
            [Key] public int Id { get; set; }
            public string[] Names { get; set; } = [];
            public string?[]? Nicknames { get; set; }
            public List<int> Ages { get; set; } = [];
            public List<decimal?>? Prices { get; set; }
            public IList<Guid> Ids { get; set; } = [];
            public IReadOnlyList<DayOfWeek> Days { get; set; } = [];
            public IReadOnlyList<DayOfWeek?>? MaybeDays { get; set; }
            public byte[][] Parts { get; set; } = [];
            public List<byte> Bytes { get; set; } = [];
            public byte?[] MaybeBytes { get; set; } = [];
        }
        """);

    [Fact]
    public Task A_collection_of_what_no_column_holds_is_told_as_any_other_type() => Diagnose.Expect("ORM110", """
        [Table] public partial class Post { [Key] public int Id { get; set; } public [|List<Uri>|] Links { get; set; } = []; }
        """);

    [Fact]
    public Task The_message_names_what_a_column_can_hold() => Diagnose.ExpectMessage(
        "Property 'Tags' of 'Post' is a 'HashSet<string>', and a column holds only string[], List<string>, IList<string> or IReadOnlyList<string>. Give it one of these types, or mark it [Json] or [NotMapped].",
        """
        [Table] public partial class Post { [Key] public int Id { get; set; } public HashSet<string> Tags { get; set; } = []; }
        """);
}
