namespace Orm.Generators.Tests.Diagnostics;

public class Orm320Tests
{
    [Fact]
    public Task An_index_that_differs_from_a_table_in_case() => Diagnose.Expect("ORM320", """
        [Table, Index(nameof(Age), Name = [|"USER"|])] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);

    [Fact]
    public Task Indexes_in_two_schemas() => Diagnose.Expect("ORM320", """
        [Table(Schema = "a"), Index(nameof(Age), Name = "by_age")] public partial class Cat { [Key] public int Id { get; set; } public int Age { get; set; } }
        [Table(Schema = "b"), Index(nameof(Age), Name = [|"by_age"|])] public partial class Dog { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);

    [Fact]
    public Task A_unique_constraint_has_no_name_on_SQLite() => Diagnose.ExpectNothing("""
        [Table(Schema = "a"), Index(nameof(Age), Unique = true, Name = "by_age")] public partial class Cat { [Key] public int Id { get; set; } public int Age { get; set; } }
        [Table(Schema = "b"), Index(nameof(Age), Unique = true, Name = "by_age")] public partial class Dog { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);

    [Fact]
    public Task The_message_says_how_SQLite_takes_names() => Diagnose.ExpectMessage(
        "Index 'USER' of 'User' has the name of the table of 'User': SQLite keeps both in one list, without schemas and regardless of case. Give the index another Name.",
        """
        [Table, Index(nameof(Age), Name = "USER")] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);
}
