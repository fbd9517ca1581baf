namespace Orm.Generators.Tests.Diagnostics;

public class Orm110Tests
{
    [Fact]
    public Task A_class() => Diagnose.Expect("ORM110", """
        [Table] public partial class User { [Key] public int Id { get; set; } public [|Uri?|] Home { get; set; } }
        """);

    [Fact]
    public Task A_native_integer() => Diagnose.Expect("ORM110", """
        [Table] public partial class User { [Key] public int Id { get; set; } public [|nint|] Handle { get; set; } }
        """);

    [Fact]
    public Task An_array_of_arrays() => Diagnose.Expect("ORM110", """
        [Table] public partial class User { [Key] public int Id { get; set; } public [|int[][]|] Parts { get; set; } = []; }
        """);

    [Fact]
    public Task A_positional_property() => Diagnose.Expect("ORM110", """
        [Table] public partial record User([property: Key] int Id, [|object|] Thing);
        """);

    [Fact]
    public Task Two_entities_that_inherit_it_are_told_once() => Diagnose.Expect("ORM110", """
        public class Row { [Key] public int Id { get; set; } public [|object|] Thing { get; set; } = 1; }
        [Table] public partial class A : Row;
        [Table] public partial class B : Row;
        """);

    [Fact]
    public Task The_message_tells_what_to_map_instead_of_another_entity() => Diagnose.ExpectMessage(
        "Property 'Author' of 'Post' has type 'User?', which no column can hold. Relations are no properties yet: map the key of the 'User' by [References<User>], and mark this one [NotMapped].",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } }
        [Table] public partial class Post { [Key] public int Id { get; set; } public User? Author { get; set; } }
        """);

    [Fact]
    public Task The_message_tells_what_to_do_without_a_collection_of_entities() => Diagnose.ExpectMessage(
        "Property 'Posts' of 'User' has type 'List<Post>', which no column can hold. Relations are no properties yet: mark this one [NotMapped], and read them by session.Query<Post>().",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } public List<Post> Posts { get; set; } = []; }
        [Table] public partial class Post { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task A_collection_with_a_getter_alone() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] public int Id { get; set; } public List<string> Tags { get; } = []; }
        """);

    [Fact]
    public Task A_property_that_is_not_public() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] public int Id { get; set; } internal object? Tag { get; set; } }
        """);

    [Fact]
    public Task The_message_names_the_type() => Diagnose.ExpectMessage(
        "Property 'Counts' of 'User' has type 'Dictionary<string, int>', which no column can hold. Mark it [Json] to keep it as JSON, or [NotMapped], or give it a type that a column can have.",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } public Dictionary<string, int> Counts { get; set; } = []; }
        """);
}
