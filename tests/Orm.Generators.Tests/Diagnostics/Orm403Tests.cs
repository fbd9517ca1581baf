namespace Orm.Generators.Tests.Diagnostics;

public class Orm403Tests
{
    [Theory]
    [InlineData("Index(nameof(Age), Name = [|\"orders\"|])")]
    [InlineData("Index(nameof(Age), Unique = true, Name = [|\"orders\"|])")]
    public Task An_index_named_like_the_table_of_another_class(string index) => Diagnose.Expect("ORM403", $$"""
        [Table, {{index}}] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        [Table("orders")] public partial class Order { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task In_another_schema_it_is_SQLite_that_minds() => Diagnose.Expect("ORM320", """
        [Table(Schema = "a"), Index(nameof(Age), Name = [|"orders"|])] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        [Table("orders", Schema = "b")] public partial class Order { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task The_message_names_both() => Diagnose.ExpectMessage(
        "Index 'user' of 'User' has the name of the table of 'User', and a database keeps both in one list. Give the index another Name.",
        """
        [Table, Index(nameof(Age), Name = "user")] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);
}
